import { Inject, Injectable } from '@nestjs/common';
import { Customers, LockedAccount, policyOf } from '../accounts';
import { Hold, HoldKind, Holds } from '../holds';
import { Actor, after, Clock, MINUTE, systemActor } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { Counted, FailureCounts } from './failure-counts';
import { LockedLetters } from './unlocking/locked-letters';

/** Whose password is about to be looked at: an account that is locked by the transaction, or a name that nobody has. */
export type Tried = { readonly account: LockedAccount } | { readonly name: string };

const LOCK: HoldKind = 'failed_sign_ins';

/**
 * Counts wrong passwords in a row, and locks after too many. Known and unknown names are treated alike.
 *
 * Within one transaction: {@link begin}, look at the password, then {@link failed} or {@link succeeded}. The account, or the count of a
 * name that nobody has, is locked meanwhile, so however many arrive at once, in however many processes, passwords of one account are
 * looked at one after the other: no more wrong ones than are allowed, and every right one.
 */
@Injectable()
export class Lockout {
  constructor(
    private readonly counts: FailureCounts,
    private readonly customers: Customers,
    private readonly holds: Holds,
    private readonly letters: LockedLetters,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** Whether a name that nobody has is locked, as far as is committed. */
  async isNameLocked(name: string): Promise<boolean> {
    return this.isInForce(this.counts.ofName(name), await this.counts.lockOfName(name));
  }

  /** @returns whether a password may be looked at */
  async begin(tried: Tried): Promise<boolean> {
    if ('name' in tried) {
      const counted = this.counts.ofName(tried.name);
      return !this.isInForce(counted, await this.counts.lockName(counted));
    }
    const { id, customerId } = tried.account;
    return !(await this.holds.isInForce(LOCK, { accountId: id, customerId }));
  }

  /** The same where the holds in force on the locked account are known already. */
  isLocked(holds: readonly Pick<Hold, 'kind'>[]): boolean {
    return holds.some(({ kind }) => kind === LOCK);
  }

  /**
   * A wrong password. The transaction must commit, whatever becomes of the request.
   *
   * @returns whether that was one too many, so that the account is locked now
   */
  async failed(tried: Tried, by: Actor): Promise<boolean> {
    const counted = this.countedFor(tried);
    const { lockAfter, lockMinutes } = await this.policyFor(tried);
    if ('name' in tried) await this.counts.forgetOldNames();
    if ((await this.counts.add(counted)) < lockAfter) return false;
    await this.counts.close(counted, 'name' in tried ? this.clock.now() : null);
    if ('account' in tried) await this.lock(tried.account, lockMinutes, by);
    return true;
  }

  /** The next wrong password is the first one again. */
  succeeded(tried: Tried): void {
    this.counts.clear(this.countedFor(tried));
  }

  private async lock(account: LockedAccount, lockMinutes: number, by: Actor): Promise<void> {
    const on = { accountId: account.id, customerId: account.customerId };
    const endsAt = lockMinutes === 0 ? undefined : after(this.clock.now(), lockMinutes * MINUTE);
    const service = systemActor('lockout', by.origin.correlationId);
    await this.holds.place({ on, kind: LOCK, reason: 'too_many_wrong_passwords', ...(endsAt && { endsAt }) }, service);
    await this.letters.tellLocked(account, endsAt ?? null, by);
  }

  private countedFor(tried: Tried): Counted {
    if ('name' in tried) return this.counts.ofName(tried.name);
    return this.counts.ofAccount({ accountId: tried.account.id, customerId: tried.account.customerId });
  }

  private policyFor(tried: Tried) {
    return 'name' in tried ? Promise.resolve(policyOf(null, this.settings)) : this.customers.policyFor(tried.account);
  }

  private isInForce(name: Counted, lockedAt: Date | null): boolean {
    if (lockedAt === null) return false;
    const { lockMinutes } = policyOf(null, this.settings);
    const endsAt = lockMinutes === 0 ? this.counts.endOfLock(name, lockedAt) : after(lockedAt, lockMinutes * MINUTE);
    return endsAt > this.clock.now();
  }
}
