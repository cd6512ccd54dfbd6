import { Inject, Injectable } from '@nestjs/common';
import { AccountTurns, IdentifiedAccounts, LockedAccount, Passwords, SignInRefused, signInKey } from '../../accounts';
import { AccessLog, SecondFactorRequired, TooManyFailedAttempts, WrongCredentials } from '../../authentication';
import { Actor, Clock, DomainError, failNoEarlierThan } from '../../kernel';
import { Lockout, NetworkLimits, Tried } from '../../lockout';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { EventBus } from '../../platform/events';
import { FactorProof, SecondFactors } from '../../second-factor';

/** What somebody gives who can't sign in, to show who they are. */
export interface GivenProof {
  /** as for signing in */
  readonly identifier: string;
  readonly password: string;
  /** null: none is given */
  readonly factor: FactorProof | null;
}

/**
 * The password (and second factor) of somebody whose account is disabled. This is a second door to the same house: tries count as those of
 * a sign-in do, stand in the same log and wait their turn with them, a locked account's password isn't looked at, and names that nobody
 * has are answered alike.
 */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly identifiedAccounts: IdentifiedAccounts,
    private readonly turns: AccountTurns,
    private readonly passwords: Passwords,
    private readonly lockout: Lockout,
    private readonly networkLimits: NetworkLimits,
    private readonly secondFactors: SecondFactors,
    private readonly accessLog: AccessLog,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Runs `work` for whoever proves who they are, under the lock of their account. A refusal is returned from the transaction and thrown
   * outside of it, so that its trace is committed.
   *
   * @throws TooManyFailedAttempts while a hold forbids looking at the password
   * @throws WrongCredentials for an unknown name as for a wrong password
   * @throws SecondFactorRequired where one is asked of the person and none is given; a code is mailed where that is the way
   * @throws TooManyRequests, HashQueueFull as a sign-in does
   */
  async prove<T>(given: GivenProof, by: Actor, work: (account: LockedAccount) => Promise<T | DomainError>): Promise<T> {
    const { identifier } = given;
    await this.networkLimits.requireCalm(identifier, by.origin);
    const attempt = async () => {
      const outcome = await this.turns.takeOrNobody<T | DomainError>(
        await this.identifiedAccounts.meantBy(identifier),
        'reactivation of staff',
        async (account) => {
          const proved = await this.lookAtPassword(account, given, by);
          if (proved instanceof DomainError) return proved;
          return (await this.lookAtFactor(proved, given.factor, by)) ?? work(proved);
        },
        `name ${signInKey(identifier)}`,
      );
      if (outcome instanceof DomainError) throw outcome;
      return outcome;
    };
    return failNoEarlierThan(this.settings.SIGN_IN_REFUSAL_MILLISECONDS, attempt);
  }

  private async lookAtPassword(
    account: LockedAccount | null,
    { identifier, password }: GivenProof,
    by: Actor,
  ): Promise<LockedAccount | DomainError> {
    if (account?.deactivatedAt) return new WrongCredentials();
    const tried = account ? { account } : { name: identifier };
    if (!(await this.lockout.begin(tried))) {
      if (account) await this.accessLog.writeLocked(subjectOf(account), by.origin);
      return new TooManyFailedAttempts();
    }
    const current = account && (await this.passwords.current(account.id));
    const isRight = await this.passwords.verify(current?.hash ?? null, password);
    if (!account || !isRight) return this.countWrong(tried, identifier, by);
    this.lockout.succeeded(tried);
    // whoever tries here whether a password is right leaves a trace, as there
    this.accessLog.write(subjectOf(account), by.origin, { result: 'refused', because: 'reactivation' });
    return account;
  }

  private async countWrong(tried: Tried, identifier: string, by: Actor): Promise<DomainError> {
    if ('account' in tried) {
      const on = subjectOf(tried.account);
      this.accessLog.write(on, by.origin, { result: 'wrong_password' });
      await this.events.publish(new SignInRefused(on, by, this.clock.now(), { because: 'wrong_password' }));
    }
    const isLockedNow = await this.lockout.failed(tried, by);
    await this.networkLimits.countWrong(identifier, by.origin, isLockedNow);
    return isLockedNow ? new TooManyFailedAttempts() : new WrongCredentials();
  }

  private async lookAtFactor(
    account: LockedAccount,
    factor: FactorProof | null,
    by: Actor,
  ): Promise<DomainError | null> {
    const demand = await this.secondFactors.demandOn(account);
    if (!demand.isMade) return null;
    if (factor) return this.secondFactors.prove(account, factor, by);
    const sentTo = await this.secondFactors.sendCode(account, by);
    return new SecondFactorRequired({ extensions: { ways: demand.ways, sentTo } });
  }
}

const subjectOf = ({ id, customerId }: LockedAccount) => ({ accountId: id, customerId });
