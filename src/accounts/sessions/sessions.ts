import { Inject, Injectable } from '@nestjs/common';
import { Actor, after, Clock, DAY, MINUTE, newId, Origin, SessionRestriction } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { digestOf, newSecret } from '../../platform/crypto';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { Account } from '../account.entity';
import { LockedAccount } from '../accounts';
import { SessionNotFound } from '../accounts.errors';
import { SessionEnded } from '../events/session-ended.event';
import { SessionStarted } from '../events/session-started.event';
import { outlivedSecretsForgotten } from './outlived-secrets';
import { Session } from './session.entity';

export type SessionEnd =
  | 'signed_out'
  | 'ended_by_owner'
  | 'ended_by_staff'
  | 'credentials_restored'
  | 'password_changed'
  | 'hold_placed'
  | 'deactivated'
  | 'token_reused';

export interface StartedSession {
  readonly session: Session;
  /** opaque, works once; 32 random bytes in base64url */
  readonly refreshToken: string;
}

const RUNNING = 'ended_at is null and expires_at > $2 and idle_after > $2';

/** Who is signed in where. Runs in the caller's transaction. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async start(
    account: LockedAccount,
    restrictedTo: SessionRestriction | null,
    origin: Origin,
  ): Promise<StartedSession> {
    const now = this.clock.now();
    const life = restrictedTo ? this.settings.RESTRICTED_SESSION_MINUTES * MINUTE : this.settings.SESSION_DAYS * DAY;
    const session: Session = {
      id: newId(),
      customerId: account.customerId,
      accountId: account.id,
      restrictedTo,
      startedAt: now,
      authenticatedAt: now,
      refreshedAt: now,
      idleAfter: this.idleAfter(now),
      expiresAt: after(now, life),
      endedAt: null,
      endedBecause: null,
      address: origin.address ?? null,
      userAgent: origin.userAgent ?? null,
    };
    const refreshToken = this.insert(session);
    const actor = actorOf(account, session, origin);
    const facts = { sessionId: session.id, restrictedTo };
    await this.events.publish(
      new SessionStarted({ customerId: account.customerId, accountId: account.id }, actor, now, facts),
    );
    return { session, refreshToken };
  }

  /** The session and its first refresh token, which is returned. */
  private insert(session: Session): string {
    const { id, customerId, accountId, restrictedTo, startedAt, idleAfter, expiresAt, address, userAgent } = session;
    const secret = newSecret();
    this.database.post(
      customerId === null ? 'session of staff started' : 'session started',
      `with ${outlivedSecretsForgotten(ofSameSide(customerId), '$11', '$5')},
       started as (
         insert into sessions (id, customer_id, account_id, restricted_to, started_at, authenticated_at, refreshed_at,
                               idle_after, expires_at, address, user_agent)
         values ($1, $2, $3, $4, $5, $5, $5, $6, $7, $8, $9)
       )
       insert into refresh_tokens (digest, customer_id, session_id, issued_at) values ($10, $2, $1, $5)`,
      [
        ...[id, customerId, accountId, restrictedTo, startedAt, idleAfter, expiresAt, address, userAgent],
        digestOf('refresh', secret),
        this.outlived(startedAt),
      ],
    );
    return secret;
  }

  /** A new refresh token of a running session. */
  async issueRefreshToken(session: Pick<Session, 'id' | 'customerId'>): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.database.query(
      `with ${outlivedSecretsForgotten(ofSameSide(session.customerId), '$5', '$4')}
       insert into refresh_tokens (digest, customer_id, session_id, issued_at) values ($1, $2, $3, $4)`,
      [digestOf('refresh', secret), session.customerId, session.id, now, this.outlived(now)],
    );
    return secret;
  }

  /** The session goes on for another while, never beyond its absolute end. */
  async prolong(sessionId: string): Promise<void> {
    const now = this.clock.now();
    await this.database.query('update sessions set refreshed_at = $2, idle_after = $3 where id = $1', [
      sessionId,
      now,
      this.idleAfter(now),
    ]);
  }

  /** The person has just given the password again. */
  async authenticatedAgain(sessionId: string): Promise<void> {
    await this.database.query('update sessions set authenticated_at = $2 where id = $1', [sessionId, this.clock.now()]);
  }

  /** What the session was restricted to has been done: it goes on as a full one. */
  async liftRestriction(sessionId: string): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      'update sessions set restricted_to = null, expires_at = $2 where id = $1 and restricted_to is not null',
      [sessionId, after(now, this.settings.SESSION_DAYS * DAY)],
    );
  }

  /** The same for every running session of a customer's people. */
  async liftRestrictions(customerId: string, restriction: SessionRestriction): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `update sessions set restricted_to = null, expires_at = $3
       where customer_id = $1 and ${RUNNING} and restricted_to = $4`,
      [customerId, now, after(now, this.settings.SESSION_DAYS * DAY), restriction],
    );
  }

  /** The running sessions of an account, the newest first. */
  async page(accountId: string, limit: number, after?: string): Promise<Page<Session>> {
    const position = after === undefined ? null : decodePosition(after, ['id'])[0];
    const rows = await this.database.manager
      .createQueryBuilder(Session, 'session')
      .where('session.account_id = :accountId', { accountId })
      .andWhere('session.ended_at is null and session.expires_at > :now and session.idle_after > :now', {
        now: this.clock.now(),
      })
      .andWhere('(cast(:position as uuid) is null or session.id < :position)', { position })
      .orderBy('session.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(
      rows,
      limit,
      ({ id }) => [id],
      (session) => session,
    );
  }

  /** How many sessions of the account are running. */
  async countRunning(accountId: string): Promise<number> {
    const [row] = await this.database.query<{ count: string }>(
      `select count(*) from sessions where account_id = $1 and ${RUNNING}`,
      [accountId, this.clock.now()],
    );
    return Number(row?.count ?? 0);
  }

  /**
   * For what a session does once it has the account for itself: whoever had it before may have ended the session meanwhile.
   *
   * @throws SessionNotFound when it is over
   */
  async requireRunning(sessionId: string): Promise<void> {
    const running = await this.database.query(`select from sessions where id = $1 and ${RUNNING}`, [
      sessionId,
      this.clock.now(),
    ]);
    if (running.length === 0) throw new SessionNotFound();
  }

  /** @throws SessionNotFound when the account has no such running session */
  async end(accountId: string, sessionId: string, because: SessionEnd, by: Actor): Promise<void> {
    const ended = await this.endWhere(accountId, 'id = $5', [sessionId], because, by);
    if (ended === 0) throw new SessionNotFound({ crossesWall: true });
  }

  /** Ends every running session of the account but, perhaps, one. @returns how many there were */
  endAll(accountId: string, because: SessionEnd, by: Actor, except?: string): Promise<number> {
    return this.endWhere(accountId, 'id is distinct from $5', [except ?? null], because, by);
  }

  private async endWhere(
    accountId: string,
    condition: string,
    parameters: unknown[],
    because: SessionEnd,
    by: Actor,
  ): Promise<number> {
    const now = this.clock.now();
    const ended = await this.database.query<{ id: string; customerId: string | null }>(
      `update sessions set ended_at = $3, ended_because = $4
       where account_id = $1 and ${RUNNING} and ${condition}
       returning id, customer_id as "customerId"`,
      [accountId, now, now, because, ...parameters],
    );
    for (const { id, customerId } of ended) {
      await this.events.publish(new SessionEnded({ customerId, accountId }, by, now, { sessionId: id, because }));
    }
    return ended.length;
  }

  /** What was issued then has most likely outlived its session. */
  private outlived(now: Date): Date {
    return after(now, -this.settings.SESSION_DAYS * DAY);
  }

  private idleAfter(now: Date): Date {
    return after(now, this.settings.SESSION_IDLE_DAYS * DAY);
  }
}

/** Which secrets are of the same side, in a statement whose second parameter is the customer. */
const ofSameSide = (customerId: string | null) => (customerId === null ? 'customer_id is null' : 'customer_id = $2');

function actorOf(account: Account, session: Session, origin: Origin): Actor {
  return {
    kind: 'account',
    accountId: account.id,
    role: account.role,
    customerId: account.customerId,
    sessionId: session.id,
    restrictedTo: session.restrictedTo,
    permissions: [],
    authenticatedAt: session.authenticatedAt,
    origin,
  };
}
