import { Injectable } from '@nestjs/common';
import { HoldKind } from '../../holds';
import { AccountRole, Clock, SessionRestriction } from '../../kernel';
import { digestOfCookie } from '../../accounts';
import { Lookups } from '../../platform/database';

/** Everything that a request must know about whoever sends it. */
export interface CheckedSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly customerId: string | null;
  readonly role: AccountRole;
  readonly userName: string;
  readonly displayName: string;
  readonly restrictedTo: SessionRestriction | null;
  readonly authenticatedAt: Date;
  /** in force on the account or its customer */
  readonly holds: readonly HoldKind[];
  /** of the whole customer; those of single mailboxes are no business of ours */
  readonly permissions: readonly string[];
}

/** The session of a browser, with what keeps it awake. */
export interface CheckedBrowserSession extends CheckedSession {
  readonly refreshedAt: Date;
}

const checkOf = (session: string, more = '') => `
  select session.id as "sessionId", session.account_id as "accountId", session.customer_id as "customerId",
         session.restricted_to as "restrictedTo", session.authenticated_at as "authenticatedAt",${more}
         account.role, account.user_name as "userName", account.display_name as "displayName",
         array(
           select hold.kind from holds hold
           where (hold.account_id = account.id or (hold.account_id is null and hold.customer_id = account.customer_id))
             and in_force(hold, $2)
         ) as holds,
         array(
           select held.permission from permission_grants held
           where held.account_id = account.id and held.mailbox_id is null and held.revoked_at is null
         ) as permissions
  from sessions session
  join accounts account on account.id = session.account_id
  where session.id = ${session}
    and session.ended_at is null and session.expires_at > $2 and session.idle_after > $2
    and account.deactivated_at is null`;

const BY_ID = checkOf('$1');
const BY_COOKIE = checkOf(
  '(select session_id from session_cookies where digest = $1)',
  ' session.refreshed_at as "refreshedAt",',
);

/** Asks, on every request and in one round trip: does the session live, and what stands in its way? */
@Injectable()
export class SessionCheck {
  constructor(
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  /** @returns null when the session is over */
  async of(sessionId: string): Promise<CheckedSession | null> {
    const [session] = await this.lookups.rows<CheckedSession>('session check', BY_ID, [sessionId, this.clock.now()]);
    return session ?? null;
  }

  /** @param secret from the cookie of a browser @returns null when there is no such session, or it is over */
  async ofCookie(secret: string): Promise<CheckedBrowserSession | null> {
    const [session] = await this.lookups.rows<CheckedBrowserSession>('session check by cookie', BY_COOKIE, [
      digestOfCookie(secret),
      this.clock.now(),
    ]);
    return session ?? null;
  }
}
