import { Inject, Injectable } from '@nestjs/common';
import { signInKey } from '../../accounts';
import { Actor, HOUR } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { AnswerMoments, Jobs } from '../../platform/jobs';
import { networkOf, RateLimit, RateLimits, TooManyRequests } from '../../platform/rate-limits';
import { SEND_REACTIVATION_LINK, SendReactivationLinkPayload } from './send-reactivation-link';

/** Asking for the link with which one asks staff. A job answers, so whoever asks waits for the same work, whatever there is to be found. */
@Injectable()
export class ReactivationLinks {
  private readonly perNetwork: RateLimit;

  constructor(
    private readonly rateLimits: RateLimits,
    private readonly jobs: Jobs,
    private readonly moments: AnswerMoments,
    private readonly database: Database,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.perNetwork = { name: 'reactivation-links', limit: settings.RECOVERIES_PER_NETWORK, window: HOUR };
  }

  /**
   * @param identifier as for signing in
   * @throws TooManyRequests from one network
   */
  async ask(identifier: string, { origin }: Actor): Promise<void> {
    const payload: SendReactivationLinkPayload = { identifier, origin };
    const verdict = await this.database.acrossCustomers('reactivation link asked for', async () => {
      const taken = await this.rateLimits.take(this.perNetwork, networkOf(origin.address));
      const when = this.moments.of('reactivation', signInKey(identifier));
      if (taken.allowed) await this.jobs.enqueue(SEND_REACTIVATION_LINK, payload, { ...when, sealed: true });
      return taken;
    });
    if (!verdict.allowed) throw new TooManyRequests(this.perNetwork, verdict);
  }
}
