import { Inject, Injectable } from '@nestjs/common';
import { signInKey } from '../../accounts';
import { Actor, HOUR } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { AnswerMoments, Jobs } from '../../platform/jobs';
import { networkOf, RateLimit, RateLimits, TooManyRequests } from '../../platform/rate-limits';
import { SEND_UNLOCK_CODE, SendUnlockCodePayload } from './send-unlock-code';

/** Asking for an unlock code. A job answers, so whoever asks waits for the same work, whatever there is to be found. */
@Injectable()
export class UnlockRequests {
  private readonly perNetwork: RateLimit;

  constructor(
    private readonly rateLimits: RateLimits,
    private readonly jobs: Jobs,
    private readonly moments: AnswerMoments,
    private readonly database: Database,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.perNetwork = { name: 'unlock-codes', limit: settings.RECOVERIES_PER_NETWORK, window: HOUR };
  }

  /**
   * @param identifier as for signing in
   * @throws TooManyRequests from one network
   */
  async ask(identifier: string, { origin }: Actor): Promise<void> {
    const payload: SendUnlockCodePayload = { identifier, origin };
    const verdict = await this.database.acrossCustomers('unlock code asked for', async () => {
      const taken = await this.rateLimits.take(this.perNetwork, networkOf(origin.address));
      const when = this.moments.of('unlock', signInKey(identifier));
      if (taken.allowed) await this.jobs.enqueue(SEND_UNLOCK_CODE, payload, { ...when, sealed: true });
      return taken;
    });
    if (!verdict.allowed) throw new TooManyRequests(this.perNetwork, verdict);
  }
}
