import { Inject, Injectable } from '@nestjs/common';
import { IdentifiedAccount, IdentifiedAccounts, maskEmailAddress, signInKey } from '../../accounts';
import { Holds } from '../../holds';
import { Actor, HOUR, Origin } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { AnswerMoments, Jobs } from '../../platform/jobs';
import { networkOf, RateLimit, RateLimits, RateVerdict, TooManyRequests } from '../../platform/rate-limits';
import { SEND_UNLOCK_CODE, SendUnlockCodePayload } from './send-unlock-code';

/** Asking for an unlock code. A job answers, so whoever asks waits for the same work, whatever there is to be found. */
@Injectable()
export class UnlockRequests {
  private readonly perNetwork: RateLimit;
  private readonly guidedInAll: RateLimit;

  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly holds: Holds,
    private readonly rateLimits: RateLimits,
    private readonly jobs: Jobs,
    private readonly moments: AnswerMoments,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.perNetwork = { name: 'unlock-codes', limit: settings.RECOVERIES_PER_NETWORK, window: HOUR };
    this.guidedInAll = { name: 'guided-unlock-codes', limit: settings.GUIDED_ANSWERS_PER_HOUR, window: HOUR };
  }

  /**
   * @param identifier as for signing in
   * @returns what the screen may say: where the code goes, masked; null: the same to everybody
   * @throws TooManyRequests from one network
   */
  async ask(identifier: string, { origin }: Actor): Promise<string | null> {
    const { network, mayBeGuided } = await this.takeDown(identifier, origin);
    if (!network.allowed) throw new TooManyRequests(this.perNetwork, network);
    const meant = await this.identifiedAccounts.meantBy(identifier);
    const isGuided = (meant?.policy?.disclosure ?? this.settings.DISCLOSURE) === 'guided';
    if (!isGuided || !mayBeGuided || meant?.email == null || !(await this.isLocked(meant))) return null;
    return maskEmailAddress(meant.email);
  }

  /** The budgets are used up by every request, guided or not: whether one was must not show in the time of the next. */
  private takeDown(identifier: string, origin: Origin): Promise<{ network: RateVerdict; mayBeGuided: boolean }> {
    const payload: SendUnlockCodePayload = { identifier, origin };
    return this.database.acrossCustomers('unlock code asked for', async () => {
      const network = await this.rateLimits.take(this.perNetwork, networkOf(origin.address));
      if (!network.allowed) return { network, mayBeGuided: false };
      const when = this.moments.of('unlock', signInKey(identifier));
      await this.jobs.enqueue(SEND_UNLOCK_CODE, payload, { ...when, sealed: true });
      const inAll = await this.rateLimits.take(this.guidedInAll, 'everybody');
      const sofar = network.limit - network.remaining;
      return { network, mayBeGuided: inAll.allowed && sofar <= this.settings.GUIDED_ANSWERS_PER_NETWORK };
    });
  }

  private isLocked({ accountId, customerId }: IdentifiedAccount): Promise<boolean> {
    return this.database.inScopeOf(customerId, 'guided answer about a lock of staff', () =>
      this.holds.isInForce('failed_sign_ins', { accountId, customerId }),
    );
  }
}
