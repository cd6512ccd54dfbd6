import { Injectable } from '@nestjs/common';
import { HoldKind } from '../../holds';
import { AccountRole, Clock, SessionRestriction } from '../../kernel';
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

const SQL = `
  select session.id as "sessionId", session.account_id as "accountId", session.customer_id as "customerId",
         session.restricted_to as "restrictedTo", session.authenticated_at as "authenticatedAt",
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
  where session.id = $1
    and session.ended_at is null and session.expires_at > $2 and session.idle_after > $2
    and account.deactivated_at is null`;

/** Asks, on every request and in one round trip: does the session live, and what stands in its way? */
@Injectable()
export class SessionCheck {
  constructor(
    private readonly lookups: Lookups,
    private readonly clock: Clock,
  ) {}

  /** @returns null when the session is over */
  async of(sessionId: string): Promise<CheckedSession | null> {
    const [session] = await this.lookups.rows<CheckedSession>('session check', SQL, [sessionId, this.clock.now()]);
    return session ?? null;
  }
}
