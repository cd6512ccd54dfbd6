import { Inject, Injectable } from '@nestjs/common';
import { claimedCustomer } from '../accounts';
import { HOUR, Origin } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { networkOf, RateLimit, RateLimits, TooManyRequests } from '../platform/rate-limits';

/**
 * How much one network may get wrong at signing in. Counted by what was typed, not by what was found, so that it tells nothing: all wrong
 * passwords, and the names of one customer that were locked. So nobody locks a customer's whole staff from one place.
 */
@Injectable()
export class NetworkLimits {
  private readonly failures: RateLimit;
  private readonly locks: RateLimit;

  constructor(
    private readonly rateLimits: RateLimits,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.failures = { name: 'failed-sign-ins', limit: settings.SIGN_IN_FAILURES_PER_NETWORK, window: HOUR };
    this.locks = { name: 'locked-names', limit: settings.LOCKS_PER_NETWORK, window: HOUR };
  }

  /**
   * Before a password is looked at; outside of a transaction.
   *
   * @param identifier as it was typed
   * @throws TooManyRequests
   */
  async requireCalm(identifier: string, origin: Origin): Promise<void> {
    const [failures, locks] = await Promise.all([
      this.rateLimits.look(this.failures, networkOf(origin.address)),
      this.rateLimits.look(this.locks, this.onCustomer(identifier, origin)),
    ]);
    if (!failures.allowed) throw new TooManyRequests(this.failures, failures);
    if (!locks.allowed) throw new TooManyRequests(this.locks, locks);
  }

  /** In the transaction that counts a wrong password. @param isLockedNow whether it was one too many */
  async countWrong(identifier: string, origin: Origin, isLockedNow: boolean): Promise<void> {
    if (isLockedNow) await this.rateLimits.take(this.locks, this.onCustomer(identifier, origin));
    await this.rateLimits.take(this.failures, networkOf(origin.address));
  }

  private onCustomer(identifier: string, origin: Origin): string {
    return `${networkOf(origin.address)} ${claimedCustomer(identifier)}`;
  }
}
