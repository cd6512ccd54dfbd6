import { Inject, Injectable } from '@nestjs/common';
import { AccountActor, MINUTE } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { RateLimit, RateLimits, TooManyRequests } from '../../platform/rate-limits';
import { ChainProofs, PartialVerification, Proved } from './chain-proofs';

/** About 50 ms of work. */
export const ENTRIES_AT_ONCE = 5_000;

/** What people ask to have verified: a part of a log at a time, and each of them only so often, for it keeps a core busy. */
@Injectable()
export class AskedProofs {
  private readonly perAccount: RateLimit;

  constructor(
    private readonly proofs: ChainProofs,
    private readonly rateLimits: RateLimits,
    private readonly database: Database,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.perAccount = { name: 'audit-proofs', limit: settings.AUDIT_PROOFS_PER_MINUTE, window: MINUTE };
  }

  /**
   * @param from where the part before ended; undefined: at the beginning
   * @throws TooManyRequests
   */
  async next(customerId: string, from: Proved | undefined, by: AccountActor): Promise<PartialVerification> {
    const verdict = await this.database.acrossCustomers('verification of a log counted', () =>
      this.rateLimits.take(this.perAccount, by.accountId),
    );
    if (!verdict.allowed) throw new TooManyRequests(this.perAccount, verdict);
    return this.proofs.verifyPart(customerId, from, ENTRIES_AT_ONCE);
  }
}
