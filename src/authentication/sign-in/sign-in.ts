import { Inject, Injectable } from '@nestjs/common';
import { AccountTurns, CurrentPassword, LockedAccount, Passwords, signInKey } from '../../accounts';
import { Hold, HOLD_KINDS, Holds } from '../../holds';
import { DomainError, failNoEarlierThan, Origin } from '../../kernel';
import { Lockout, NetworkLimits, Tried } from '../../lockout';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { DeviceMemory, FactorDemand, SecondFactors } from '../../second-factor';
import { AccessLog } from '../access-log/access-log';
import { PastSignIns, SignInHistory } from '../access-log/sign-in-history';
import { TooManyFailedAttempts, WrongCredentials } from '../authentication.errors';
import { SignInWatch } from '../activity/sign-in-watch';
import { SecondFactorAsked, SecondStep } from '../second-step/second-step';
import { Admission, SignedIn } from './admission';
import { SignInCandidate, SignInCandidates } from './sign-in-candidate';

/** What somebody gives who wants to sign in. */
export interface Credentials {
  readonly identifier: string;
  readonly password: string;
  /** of a remembered device */
  readonly deviceToken?: string | undefined;
}

/** What is known of an account whose password is about to be looked at. */
interface Known {
  readonly account: LockedAccount;
  /** null: it has none */
  readonly password: CurrentPassword | null;
  readonly holds: readonly Hold[];
  readonly past: PastSignIns;
  readonly demand: FactorDemand;
}

interface Attempt extends Credentials {
  readonly candidate: SignInCandidate | null;
  readonly origin: Origin;
}

/**
 * Signs people in. The order is the rule: a hold that forbids evaluating → the password → is it suspicious? → a second factor → the
 * remaining holds → a session, full or restricted.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly candidates: SignInCandidates,
    private readonly turns: AccountTurns,
    private readonly passwords: Passwords,
    private readonly lockout: Lockout,
    private readonly holds: Holds,
    private readonly networkLimits: NetworkLimits,
    private readonly secondFactors: SecondFactors,
    private readonly deviceMemory: DeviceMemory,
    private readonly watch: SignInWatch,
    private readonly secondStep: SecondStep,
    private readonly admission: Admission,
    private readonly accessLog: AccessLog,
    private readonly history: SignInHistory,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * @returns a session, or what is asked for beside the password
   * @throws TooManyFailedAttempts while a hold forbids looking at the password, and for the wrong one that was one too many
   * @throws WrongCredentials for an unknown name as for a wrong password: same answer, same work
   * @throws AccountHeld with the reasons, for whoever has given the right password
   * @throws NoSecondFactor where one is required, and the person has none
   * @throws TooManyRequests when too many wrong passwords have come from the network
   * @throws HashQueueFull when too many are signing in
   */
  async signIn(credentials: Credentials, origin: Origin): Promise<SignedIn | SecondFactorAsked> {
    const { identifier } = credentials;
    const [candidate, isNameLocked] = await Promise.all([
      this.candidates.find(identifier),
      this.lockout.isNameLocked(identifier),
      this.networkLimits.requireCalm(identifier, origin),
    ]);
    const isLocked = candidate
      ? candidate.holds.some((kind) => HOLD_KINDS[kind].forbidsEvaluatingPassword)
      : isNameLocked;
    return failNoEarlierThan(this.settings.SIGN_IN_REFUSAL_MILLISECONDS, () =>
      isLocked ? this.refuseLocked(candidate, origin) : this.attempt({ ...credentials, candidate, origin }),
    );
  }

  private async refuseLocked(candidate: SignInCandidate | null, origin: Origin): Promise<never> {
    if (candidate) {
      await this.database.inScopeOf(candidate.customerId, 'sign-in to a locked account', () =>
        this.accessLog.writeLocked(candidate, origin),
      );
    }
    throw new TooManyFailedAttempts();
  }

  /** A refusal is returned from the transaction and thrown outside of it, so that its trace is committed. */
  private async attempt(attempt: Attempt): Promise<SignedIn | SecondFactorAsked> {
    const { identifier, password, candidate, origin } = attempt;
    const work = async (account: LockedAccount | null) => {
      if (account?.deactivatedAt) return new WrongCredentials();
      const [tried, known] = account ? [{ account }, await this.read(account, origin)] : [{ name: identifier }, null];
      const isLocked = known ? this.lockout.isLocked(known.holds) : !(await this.lockout.begin(tried));
      if (isLocked) {
        if (candidate) await this.accessLog.writeLocked(candidate, origin);
        return new TooManyFailedAttempts();
      }
      const current = known?.password ?? null;
      const proof = await this.passwords.prove(current?.hash ?? null, password);
      if (!known || !current || !proof.isRight) return this.countWrong(tried, attempt);
      if (proof.newerHash !== null) await this.passwords.replaceHash(current, proof.newerHash);
      return this.goOn(known, current, attempt);
    };
    const outcome = await this.turns.takeOrNobody(candidate, 'sign-in', work, `name ${signInKey(identifier)}`);
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }

  /** All that a sign-in must know of an account, in one go: when the password has been looked at, there is only to write. */
  private async read(account: LockedAccount, origin: Origin): Promise<Known> {
    const [password, holds, past, demand] = await Promise.all([
      this.passwords.current(account.id),
      this.holds.inForce({ accountId: account.id, customerId: account.customerId }),
      this.history.of(account.id, origin),
      this.secondFactors.demandOn(account),
    ]);
    return { account, password, holds, past, demand };
  }

  private async countWrong(tried: Tried, { identifier, candidate, origin }: Attempt): Promise<DomainError> {
    if (candidate) this.accessLog.write(candidate, origin, { result: 'wrong_password' });
    const isLockedNow = await this.lockout.failed(tried, { kind: 'anonymous', origin });
    await this.networkLimits.countWrong(identifier, origin, isLockedNow);
    return isLockedNow ? new TooManyFailedAttempts() : new WrongCredentials();
  }

  /** The password is right: is it enough? */
  private async goOn(
    { account, holds, past, demand }: Known,
    current: CurrentPassword,
    { password, deviceToken, origin }: Attempt,
  ): Promise<SignedIn | SecondFactorAsked | DomainError> {
    this.lockout.succeeded({ account });
    await this.secondFactors.foretell(account, demand);
    const findings = await this.watch.look(account, password, past, origin);
    const isSuspicious = findings.length > 0;
    const asksForMore = findings.some(({ reaction }) => reaction === 'second_factor');
    const ways = demand.isMade || asksForMore ? await this.secondFactors.waysOf(account) : [];
    // nobody is kept out by a suspicion who has nothing more to show: they are told of it
    const isAsked = demand.isMade || ways.length > 0;
    if (isAsked && !(await this.deviceMemory.knows(account, deviceToken))) {
      return this.secondStep.ask(account, current, ways, origin, isSuspicious);
    }
    const secondFactorDueFrom = demand.isMade ? null : demand.dueFrom;
    return this.admission.admit(account, origin, {
      secondFactorDueFrom,
      isSuspicious,
      past,
      // what is suspicious may just have placed another
      ...(!isSuspicious && { holds }),
    });
  }
}
