import { Injectable } from '@nestjs/common';
import { AccountRole, Actor, Clock } from '../../kernel';
import { digestOf } from '../../platform/crypto';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { RefreshRefused } from '../accounts.errors';
import { RefreshTokenReused } from '../events/refresh-token-reused.event';
import { Sessions } from './sessions';

export interface RefreshedSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly customerId: string | null;
  readonly role: AccountRole;
  readonly refreshToken: string;
}

type TokenRow = Omit<RefreshedSession, 'refreshToken'> & { readonly usedAt: Date | null; readonly isRunning: boolean };

/** Exchanges refresh tokens. Each works once: one that comes back a second time was copied, and its session ends. */
@Injectable()
export class RefreshSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @throws RefreshRefused when the token is none of ours, was used before, or its session is over */
  async refresh(secret: string, by: Actor): Promise<RefreshedSession> {
    const refreshed = await this.database.acrossCustomers('refresh of a session', () => this.exchange(secret, by));
    // thrown outside of the transaction, so that the end of a copied session is committed
    if (!refreshed) throw new RefreshRefused();
    return refreshed;
  }

  private async exchange(secret: string, by: Actor): Promise<RefreshedSession | null> {
    const digest = digestOf('refresh', secret);
    const now = this.clock.now();
    const token = await this.lock(digest, now);
    if (!token?.isRunning) return null;
    const { sessionId, accountId, customerId, role } = token;
    if (token.usedAt) {
      const facts = { sessionId, exchangedAt: token.usedAt.toISOString() };
      await this.events.publish(new RefreshTokenReused({ customerId, accountId }, by, now, facts));
      await this.sessions.end(accountId, sessionId, 'token_reused', by);
      return null;
    }
    await this.database.query('update refresh_tokens set used_at = $2 where digest = $1', [digest, now]);
    await this.sessions.prolong(sessionId);
    return {
      sessionId,
      accountId,
      customerId,
      role,
      refreshToken: await this.sessions.issueRefreshToken({ id: sessionId, customerId }),
    };
  }

  /** Locks the session, so that of two who come with the same token the second sees that it was used. */
  private async lock(digest: Buffer, now: Date): Promise<TokenRow | undefined> {
    const [session] = await this.database.query<{ id: string }>(
      `select id from sessions where id = (select session_id from refresh_tokens where digest = $1) for no key update`,
      [digest],
    );
    if (!session) return undefined;
    const [token] = await this.database.query<TokenRow>(
      `select session.id as "sessionId", session.account_id as "accountId", session.customer_id as "customerId", account.role,
              token.used_at as "usedAt",
              session.ended_at is null and session.expires_at > $2 and session.idle_after > $2 as "isRunning"
       from refresh_tokens token
       join sessions session on session.id = token.session_id
       join accounts account on account.id = session.account_id
       where token.digest = $1`,
      [digest, now],
    );
    return token;
  }
}
