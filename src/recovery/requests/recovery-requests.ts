import { Inject, Injectable } from '@nestjs/common';
import { IdentifiedAccounts } from '../../accounts';
import { Actor, HOUR, SystemActor } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { AnswerMoments, JobOptions, Jobs } from '../../platform/jobs';
import { networkOf, RateLimit, RateLimits, RateVerdict, TooManyRequests } from '../../platform/rate-limits';
import { ANSWER_RECOVERY_REQUEST, TakenRequest } from './answer-recovery-request';
import { Guidance, guidanceFor } from './guidance';
import { decide, Decision } from './recovery-rules';
import { RecoveryRequest } from './recovery-request';

/** Asking for a forgotten user name or password. */
@Injectable()
export class RecoveryRequests {
  private readonly perNetwork: RateLimit;
  private readonly guidedInAll: RateLimit;

  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly rateLimits: RateLimits,
    private readonly jobs: Jobs,
    private readonly moments: AnswerMoments,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.perNetwork = { name: 'recoveries', limit: settings.RECOVERIES_PER_NETWORK, window: HOUR };
    this.guidedInAll = { name: 'guided-recoveries', limit: settings.GUIDED_ANSWERS_PER_HOUR, window: HOUR };
  }

  /**
   * Takes the request down; a job answers it. So whoever asks waits for the same work, whatever there is to be found, and however slow
   * the mail server is.
   *
   * @returns what the screen may say; null: the same to everybody
   * @throws TooManyRequests from one network
   */
  async ask(request: RecoveryRequest, by: Actor): Promise<Guidance | null> {
    const { network, mayBeGuided } = await this.takeDown(request, by);
    if (!network.allowed) throw new TooManyRequests(this.perNetwork, network);
    const accounts = await this.identifiedAccounts.with(request.identifier);
    const isGuided =
      this.settings.DISCLOSURE === 'guided'
        ? accounts.every(({ policy }) => policy?.disclosure !== 'neutral')
        : accounts.length > 0 && accounts.every(({ policy }) => policy?.disclosure === 'guided');
    if (!isGuided || !mayBeGuided) return null;
    return guidanceFor(decide(request.wanted, request.identifier.kind, accounts));
  }

  /**
   * The same for the operator, who may know what is found: outside the budgets.
   *
   * @returns what the rules decided
   */
  async askForOperator(request: RecoveryRequest, by: SystemActor): Promise<Decision> {
    await this.database.acrossCustomers('recovery asked for by the operator', () => this.enqueue({ request, by }));
    const accounts = await this.identifiedAccounts.with(request.identifier);
    return decide(request.wanted, request.identifier.kind, accounts);
  }

  /** The budgets are used up by every request, guided or not: whether one was must not show in the time of the next. */
  private takeDown(
    request: RecoveryRequest,
    { origin }: Actor,
  ): Promise<{ network: RateVerdict; mayBeGuided: boolean }> {
    return this.database.acrossCustomers('recovery asked for', async () => {
      const network = await this.rateLimits.take(this.perNetwork, networkOf(origin.address));
      if (!network.allowed) return { network, mayBeGuided: false };
      await this.enqueue(
        { request, by: { kind: 'anonymous', origin } },
        this.moments.of(request.wanted, request.identifier),
      );
      const inAll = await this.rateLimits.take(this.guidedInAll, 'everybody');
      const sofar = network.limit - network.remaining;
      return { network, mayBeGuided: inAll.allowed && sofar <= this.settings.GUIDED_ANSWERS_PER_NETWORK };
    });
  }

  private async enqueue(taken: TakenRequest, when: JobOptions = {}): Promise<void> {
    await this.jobs.enqueue(ANSWER_RECOVERY_REQUEST, taken, { ...when, sealed: true });
  }
}
