import { Injectable } from '@nestjs/common';
import { AccountTurns, LockedAccount, Passwords, Sessions, SignInRefused } from '../accounts';
import { AccountActor, Clock, DomainError } from '../kernel';
import { Lockout } from '../lockout';
import { EventBus } from '../platform/events';
import { FactorProof, SecondFactors } from '../second-factor';
import { SecondFactorRequired, TooManyFailedAttempts, WrongPassword } from './authentication.errors';

/** What somebody who is signed in does with their own password: give it once more, or change it. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly turns: AccountTurns,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly lockout: Lockout,
    private readonly secondFactors: SecondFactors,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * From now on, for some minutes, the session may do what is sensitive.
   *
   * @param proof null: none is given
   * @throws WrongPassword
   * @throws TooManyFailedAttempts while a hold forbids looking at the password
   * @throws SecondFactorRequired where one is asked of the person, and none is given; a code is mailed where that is the way
   * @throws DomainError that says why the second factor isn't good
   */
  async giveAgain(actor: AccountActor, password: string, proof: FactorProof | null): Promise<void> {
    await this.withProof(actor, 'password', password, async (account) => {
      const refusal = await this.proveFactor(account, proof, actor);
      if (!refusal) await this.sessions.authenticatedAgain(actor.sessionId);
      return refusal;
    });
  }

  /**
   * Every other session ends. One that was restricted to this goes on as a full one.
   *
   * @throws WrongPassword when the current one is not right
   * @throws UnacceptablePassword naming every rule that the new one breaks
   */
  async change(actor: AccountActor, currentPassword: string, newPassword: string): Promise<void> {
    await this.withProof(actor, 'currentPassword', currentPassword, async (account) => {
      await this.passwords.choose(account, newPassword, 'new-password', actor, 'newPassword');
      // the password alone makes nobody fresh of whom a second factor is asked
      if (!(await this.secondFactors.demandOn(account)).isMade) await this.sessions.authenticatedAgain(actor.sessionId);
      if (actor.restrictedTo === 'change_password') await this.sessions.liftRestriction(actor.sessionId);
      return null;
    });
  }

  private async proveFactor(
    account: LockedAccount,
    proof: FactorProof | null,
    actor: AccountActor,
  ): Promise<DomainError | null> {
    const demand = await this.secondFactors.demandOn(account);
    if (!demand.isMade) return null;
    if (proof) return this.secondFactors.prove(account, proof, actor);
    const sentTo = await this.secondFactors.sendCode(account, actor);
    return new SecondFactorRequired({ extensions: { ways: demand.ways, sentTo } });
  }

  /**
   * Runs `work` for whoever proves the password, under the lock of their account. A refusal is returned from the transaction and thrown
   * outside of it, so that its trace is committed.
   */
  private async withProof(
    actor: AccountActor,
    field: string,
    password: string,
    work: (account: LockedAccount) => Promise<DomainError | null>,
  ): Promise<void> {
    const refusal = await this.turns.take(actor, 'own password of staff', async (account) => {
      // a stranger who has been thrown out meanwhile would make the link useless that the person has just got
      await this.sessions.requireRunning(actor.sessionId);
      return (await this.prove(account, password, field, actor)) ?? (await work(account));
    });
    if (refusal) throw refusal;
  }

  /** Wrong passwords count here as they do at sign-in: a session that somebody left open is no place to guess. */
  private async prove(
    account: LockedAccount,
    password: string,
    field: string,
    actor: AccountActor,
  ): Promise<DomainError | null> {
    if (!(await this.lockout.begin({ account }))) return new TooManyFailedAttempts();
    const current = await this.passwords.current(account.id);
    if (await this.passwords.verify(current?.hash ?? null, password)) {
      this.lockout.succeeded({ account });
      return null;
    }
    const on = { accountId: account.id, customerId: account.customerId };
    await this.events.publish(new SignInRefused(on, actor, this.clock.now(), { because: 'wrong_password' }));
    const isLockedNow = await this.lockout.failed({ account }, actor);
    return isLockedNow
      ? new TooManyFailedAttempts()
      : new WrongPassword({ fields: [{ field, code: 'wrong_password' }] });
  }
}
