import { Injectable } from '@nestjs/common';
import { AccountTurns, CurrentPassword, LockedAccount, Passwords } from '../../accounts';
import { AnonymousActor, DomainError, Origin } from '../../kernel';
import { DeviceMemory, FactorProof, FactorWay, SecondFactors } from '../../second-factor';
import { AccessLog } from '../access-log/access-log';
import { NoSecondFactor, NoSuchPendingSignIn, NoCodeSent } from '../authentication.errors';
import { Admission, SignedIn } from '../sign-in/admission';
import { PendingSignIn, PendingSignIns } from './pending-sign-ins';

/** What is asked of somebody who has given the right password. */
export interface SecondFactorAsked {
  /** whoever goes on gives it back: 32 random bytes in base64url */
  readonly pendingSignIn: string;
  readonly expiresAt: Date;
  readonly ways: readonly FactorWay[];
  /** masked; null: no code was sent */
  readonly sentTo: string | null;
}

/** The second step of a sign-in: after the password, before the remaining holds. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly pendingSignIns: PendingSignIns,
    private readonly secondFactors: SecondFactors,
    private readonly deviceMemory: DeviceMemory,
    private readonly admission: Admission,
    private readonly accessLog: AccessLog,
    private readonly turns: AccountTurns,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Asks for it. A code is mailed at once where that is the way. In the caller's transaction, within a place of the hash queue.
   *
   * @returns NoSecondFactor where one is required, and nothing that the person has is good for it
   */
  async ask(
    account: LockedAccount,
    password: CurrentPassword,
    ways: readonly FactorWay[],
    origin: Origin,
    isSuspicious: boolean,
  ): Promise<SecondFactorAsked | DomainError> {
    if (ways.length === 0) return new NoSecondFactor();
    const { secret, expiresAt } = await this.pendingSignIns.begin(account, password);
    const sentTo = await this.secondFactors.sendCode(account, anonymous(origin));
    this.accessLog.write(subjectOf(account), origin, {
      result: 'second_factor_asked',
      marks: isSuspicious ? ['suspicious'] : [],
    });
    return { pendingSignIn: secret, expiresAt, ways, sentTo };
  }

  /**
   * Mails another code; the older one stops working, and the tries are not given anew.
   *
   * @returns where to, masked
   * @throws NoSuchPendingSignIn
   * @throws NoCodeSent when the mailbox has had enough, and the last one goes on working; or when the account is asked for another sort
   */
  sendCode(secret: string, origin: Origin): Promise<string> {
    return this.withPending<string>(secret, async (account) => {
      const sentTo = await this.secondFactors.sendCode(account, anonymous(origin));
      return sentTo ?? new NoCodeSent();
    });
  }

  /**
   * @throws NoSuchPendingSignIn also after five wrong codes
   * @throws DomainError that says why the code isn't good
   * @throws AccountHeld with the reasons
   */
  prove(secret: string, proof: FactorProof, rememberDevice: boolean, origin: Origin): Promise<SignedIn> {
    const by = anonymous(origin);
    return this.withPending<SignedIn>(secret, async (account, pending) => {
      const refusal = await this.secondFactors.prove(account, proof, by);
      if (refusal) {
        await this.pendingSignIns.countWrong(pending);
        this.accessLog.write(pending, origin, { result: 'refused', because: 'wrong_second_factor' });
        return refusal;
      }
      if (!(await this.pendingSignIns.use(pending))) return new NoSuchPendingSignIn();
      const outcome = await this.admission.admit(account, origin);
      if (!('account' in outcome) || !rememberDevice) return outcome;
      return { ...outcome, deviceToken: await this.deviceMemory.remember(account, by) };
    });
  }

  /** A refusal is returned from the transaction and thrown outside of it, so that its trace is committed. */
  private async withPending<T>(
    secret: string,
    work: (account: LockedAccount, pending: PendingSignIn) => Promise<T | DomainError>,
  ): Promise<T> {
    const pending = await this.pendingSignIns.find(secret);
    if (!pending) throw new NoSuchPendingSignIn();
    const outcome = await this.turns.take<T | DomainError>(pending, 'second step of a sign-in', async (account) =>
      (await this.goesOn(account, pending)) ? work(account, pending) : new NoSuchPendingSignIn(),
    );
    if (outcome instanceof DomainError) throw outcome;
    return outcome;
  }

  private async goesOn(account: LockedAccount, pending: PendingSignIn): Promise<boolean> {
    if (account.deactivatedAt || !(await this.pendingSignIns.isOpen(pending))) return false;
    return (await this.passwords.current(account.id))?.id === pending.passwordId;
  }
}

const subjectOf = ({ id, customerId }: LockedAccount) => ({ accountId: id, customerId });
const anonymous = (origin: Origin): AnonymousActor => ({ kind: 'anonymous', origin });
