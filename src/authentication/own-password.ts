import { Injectable } from '@nestjs/common';
import { Accounts, HashQueue, LockedAccount, Passwords, Sessions, SignInRefused } from '../accounts';
import { AccountActor, Clock, DomainError } from '../kernel';
import { Lockout } from '../lockout';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { TooManyFailedAttempts, WrongPassword } from './authentication.errors';

/** What somebody who is signed in does with their own password: give it once more, or change it. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly hashQueue: HashQueue,
    private readonly sessions: Sessions,
    private readonly lockout: Lockout,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * From now on, for some minutes, the session may do what is sensitive.
   *
   * @throws WrongPassword
   * @throws TooManyFailedAttempts while a hold forbids looking at the password
   */
  async giveAgain(actor: AccountActor, password: string): Promise<void> {
    await this.withProof(actor, 'password', password, () => this.sessions.authenticatedAgain(actor.sessionId));
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
      await this.sessions.authenticatedAgain(actor.sessionId);
      if (actor.restrictedTo === 'change_password') await this.sessions.liftRestriction(actor.sessionId);
    });
  }

  /**
   * Runs `work` for whoever proves the password, under the lock of their account. A refusal is returned from the transaction and thrown
   * outside of it, so that its trace is committed.
   */
  private async withProof(
    actor: AccountActor,
    field: string,
    password: string,
    work: (account: LockedAccount) => Promise<void>,
  ): Promise<void> {
    const refusal = await this.hashQueue.withSlot(
      () =>
        this.database.inScopeOf(actor.customerId, 'own password of staff', async () => {
          const account = await this.accounts.lock(actor.accountId);
          const refusal = await this.prove(account, password, field, actor);
          if (!refusal) await work(account);
          return refusal;
        }),
      actor.accountId,
    );
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
      await this.lockout.succeeded({ account });
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
