import { Inject, Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  CurrentPassword,
  HashQueue,
  LockedAccount,
  PasswordProof,
  Passwords,
  Sessions,
  showHold,
  SignInRefused,
  StartedSession,
  userNameKey,
} from '../../accounts';
import { explainHold, HOLD_KINDS, Hold, Holds } from '../../holds';
import { Clock, DomainError, failNoEarlierThan, HOUR, Origin, SessionRestriction } from '../../kernel';
import { Lockout, Tried } from '../../lockout';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { networkOf, RateLimit, RateLimits, TooManyRequests } from '../../platform/rate-limits';
import { AccountHeld, TooManyFailedAttempts, WrongCredentials } from '../authentication.errors';
import { verdictAtSignIn } from '../effect-of-holds';
import { SignInCandidate, SignInCandidates } from './sign-in-candidate';

export interface SignedIn extends StartedSession {
  readonly account: Account;
}

interface Decision {
  readonly refusal: readonly Hold[] | null;
  readonly restrictedTo: SessionRestriction | null;
}

interface Attempt {
  readonly identifier: string;
  readonly password: string;
  readonly candidate: SignInCandidate | null;
  readonly origin: Origin;
}

/** Milliseconds; a wrong password takes a hash and a few statements, not quite the same for a name that nobody has. */
const REFUSAL_TAKES = 150;

/**
 * Signs people in. The order is the rule: a hold that forbids evaluating → the password → the remaining holds → a session, full or
 * restricted.
 */
@Injectable()
export class SignIn {
  private readonly failuresPerNetwork: RateLimit;

  constructor(
    private readonly candidates: SignInCandidates,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly hashQueue: HashQueue,
    private readonly lockout: Lockout,
    private readonly rateLimits: RateLimits,
    private readonly sessions: Sessions,
    private readonly holds: Holds,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.failuresPerNetwork = { name: 'failed-sign-ins', limit: settings.SIGN_IN_FAILURES_PER_NETWORK, window: HOUR };
  }

  /**
   * @throws TooManyFailedAttempts while a hold forbids looking at the password, and for the wrong one that was one too many
   * @throws WrongCredentials for an unknown name as for a wrong password: same answer, same work
   * @throws AccountHeld with the reasons, for whoever has given the right password
   * @throws TooManyRequests when too many wrong passwords have come from the network
   * @throws HashQueueFull when too many are signing in
   */
  async signIn(identifier: string, password: string, origin: Origin): Promise<SignedIn> {
    const network = networkOf(origin.address);
    const [candidate, isNameLocked, failures] = await Promise.all([
      this.candidates.find(identifier),
      this.lockout.isNameLocked(identifier),
      this.rateLimits.look(this.failuresPerNetwork, network),
    ]);
    if (!failures.allowed) throw new TooManyRequests(this.failuresPerNetwork, failures);
    const isLocked = candidate
      ? candidate.holds.some((kind) => HOLD_KINDS[kind].forbidsEvaluatingPassword)
      : isNameLocked;
    if (isLocked) throw new TooManyFailedAttempts();
    return failNoEarlierThan(REFUSAL_TAKES, () => this.attempt({ identifier, password, candidate, origin }));
  }

  /** A refusal is returned from the transaction and thrown outside of it, so that its trace is committed. */
  private async attempt({ identifier, password, candidate, origin }: Attempt): Promise<SignedIn> {
    const outcome = await this.hashQueue.withSlot(
      () =>
        this.database.inScopeOf(candidate?.customerId ?? null, 'sign-in', async () => {
          const account = candidate ? await this.accounts.lock(candidate.accountId) : null;
          if (account?.deactivatedAt) return new WrongCredentials();
          const tried = account ? { account } : { name: identifier };
          if (!(await this.lockout.begin(tried))) return new TooManyFailedAttempts();
          const current = account && (await this.passwords.current(account.id));
          const proof = await this.passwords.prove(current?.hash ?? null, password);
          if (!account || !current || !proof.isRight) return this.countWrong(tried, origin);
          await this.lockout.succeeded(tried);
          return this.admit(account, current, proof, origin);
        }),
      candidate?.accountId ?? `name ${userNameKey(identifier)}`,
    );
    if ('account' in outcome) return outcome;
    throw outcome;
  }

  private async countWrong(tried: Tried, origin: Origin): Promise<DomainError> {
    const isLockedNow = await this.lockout.failed(tried, { kind: 'anonymous', origin });
    await this.rateLimits.take(this.failuresPerNetwork, networkOf(origin.address));
    return isLockedNow ? new TooManyFailedAttempts() : new WrongCredentials();
  }

  /** The password is right: what do the holds say? */
  private async admit(
    account: LockedAccount,
    current: CurrentPassword,
    { newerHash }: PasswordProof,
    origin: Origin,
  ): Promise<SignedIn | DomainError> {
    const { refusal, restrictedTo } = await this.decide(account);
    if (refusal) return this.refuse(account, refusal, origin);
    if (newerHash !== null) await this.passwords.replaceHash(current, newerHash);
    return { account, ...(await this.sessions.start(account, restrictedTo, origin)) };
  }

  private async decide(account: LockedAccount): Promise<Decision> {
    const holds = await this.holds.inForce({ accountId: account.id, customerId: account.customerId });
    const verdict = verdictAtSignIn(
      holds.map(({ kind }) => kind),
      account.role,
    );
    return {
      refusal: verdict.may === 'nothing' ? holds : null,
      restrictedTo: verdict.may === 'one_thing' ? verdict.restrictedTo : null,
    };
  }

  private async refuse(account: Account, holds: readonly Hold[], origin: Origin): Promise<DomainError> {
    const subject = { accountId: account.id, customerId: account.customerId };
    const because = holds.map(({ kind }) => kind).join(', ');
    await this.events.publish(new SignInRefused(subject, { kind: 'anonymous', origin }, this.clock.now(), { because }));
    const viewer = { accountId: account.id, role: account.role };
    return new AccountHeld({
      extensions: (say) => ({ holds: holds.map((hold) => showHold(explainHold(hold, account.id, viewer), say)) }),
    });
  }
}
