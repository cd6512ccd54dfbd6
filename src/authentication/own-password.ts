import { Injectable } from '@nestjs/common';
import { Accounts, HashQueue, LockedAccount, Passwords, Sessions } from '../accounts';
import { AccountActor } from '../kernel';
import { Database } from '../platform/database';
import { WrongPassword } from './authentication.errors';

/** What somebody who is signed in does with their own password: give it once more, or change it. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly hashQueue: HashQueue,
    private readonly sessions: Sessions,
    private readonly database: Database,
  ) {}

  /**
   * From now on, for some minutes, the session may do what is sensitive.
   *
   * @throws WrongPassword
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

  private withProof(actor: AccountActor, field: string, password: string, work: (account: LockedAccount) => Promise<void>): Promise<void> {
    return this.hashQueue.withSlot(() =>
      this.database.inScopeOf(actor.customerId, 'own password of staff', async () => {
        const account = await this.accounts.lock(actor.accountId);
        const current = await this.passwords.current(account.id);
        const isRight = await this.passwords.verify(current?.hash ?? null, password);
        if (!isRight) throw new WrongPassword({ fields: [{ field, code: 'wrong_password' }] });
        await work(account);
      }),
    );
  }
}
