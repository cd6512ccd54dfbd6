import { Injectable } from '@nestjs/common';
import {
  Account,
  Accounts,
  HashQueue,
  LockedAccount,
  PasswordProof,
  Passwords,
  Sessions,
  showHold,
  SignInRefused,
  StartedSession,
} from '../../accounts';
import { explainHold, HOLD_KINDS, Hold, Holds } from '../../holds';
import { Clock, DomainError, Origin, SessionRestriction } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
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

/**
 * Signs people in. The order is the rule: a hold that forbids evaluating → the password → the remaining holds → a session, full or
 * restricted.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly candidates: SignInCandidates,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly hashQueue: HashQueue,
    private readonly sessions: Sessions,
    private readonly holds: Holds,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws TooManyFailedAttempts while a hold forbids looking at the password
   * @throws WrongCredentials for an unknown name as for a wrong password: same answer, same work
   * @throws AccountHeld with the reasons, for whoever has given the right password
   * @throws HashQueueFull when too many are signing in
   */
  async signIn(identifier: string, password: string, origin: Origin): Promise<SignedIn> {
    const candidate = await this.candidates.find(identifier);
    if (candidate?.holds.some((kind) => HOLD_KINDS[kind].forbidsEvaluatingPassword)) throw new TooManyFailedAttempts();
    const proof = await this.hashQueue.withSlot(() => this.passwords.prove(candidate?.passwordHash ?? null, password));
    if (!candidate || !proof.isRight) throw new WrongCredentials();
    const outcome = await this.database.inScopeOf(candidate.customerId, 'sign-in of staff', () =>
      this.admit(candidate, proof, origin),
    );
    if ('account' in outcome) return outcome;
    throw outcome;
  }

  /**
   * The password was right when it was looked at. Under the lock of the account: is it still the one that counts, and what do the
   * holds say? A refusal is returned, not thrown, so that its trace is committed.
   */
  private async admit(
    candidate: SignInCandidate,
    { newerHash }: PasswordProof,
    origin: Origin,
  ): Promise<SignedIn | DomainError> {
    const account = await this.accounts.lock(candidate.accountId);
    const current = await this.passwords.current(account.id);
    if (!current || current.id !== candidate.passwordId || account.deactivatedAt) return new WrongCredentials();
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
    if (holds.some(({ kind }) => HOLD_KINDS[kind].forbidsEvaluatingPassword)) return new TooManyFailedAttempts();
    const because = holds.map(({ kind }) => kind).join(', ');
    await this.events.publish(new SignInRefused(subject, { kind: 'anonymous', origin }, this.clock.now(), { because }));
    const viewer = { accountId: account.id, role: account.role };
    return new AccountHeld({
      extensions: (say) => ({ holds: holds.map((hold) => showHold(explainHold(hold, account.id, viewer), say)) }),
    });
  }
}
