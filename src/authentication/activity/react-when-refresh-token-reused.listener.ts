import { Inject, Injectable } from '@nestjs/common';
import { Accounts, RefreshTokenReused } from '../../accounts';
import { after, SECOND } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { AfterCommit, Listener } from '../../platform/events';
import { AccessLog } from '../access-log/access-log';
import { Reactions } from './reactions';

/**
 * A refresh token works once. One that comes back was copied, and nobody can tell whether the thief or the owner came first (RFC 9700
 * §4.14.2). A program that repeats its own request does so at once: that ends the session, and nothing more.
 *
 * Tuned by `ON_REUSED_TOKEN` and `REUSED_TOKEN_SECONDS`. After the commit, because it locks the account, which has its turn before
 * sessions.
 */
@Injectable()
@AfterCommit(RefreshTokenReused)
export class ReactWhenRefreshTokenReused implements Listener<RefreshTokenReused> {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly accessLog: AccessLog,
    private readonly reactions: Reactions,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async hear({ id, subject, facts, occurredAt, actor }: RefreshTokenReused): Promise<void> {
    const { accountId, customerId } = subject;
    const isRepeated = after(new Date(facts.exchangedAt), this.settings.REUSED_TOKEN_SECONDS * SECOND) >= occurredAt;
    const reaction = this.settings.ON_REUSED_TOKEN;
    if (accountId === null || isRepeated || reaction === 'off') return;
    await this.database.inScopeOf(customerId, 'reused refresh token of staff', async () => {
      const account = await this.accounts.lock(accountId);
      if (account.deactivatedAt) return;
      const outcome = { result: 'token_reused', marks: ['suspicious'] } as const;
      const isNews = await this.accessLog.writeOnce(id, { accountId, customerId }, actor.origin, outcome);
      if (isNews) await this.reactions.to(account, { suspicion: 'refresh_token_reused', reaction }, actor);
    });
  }
}
