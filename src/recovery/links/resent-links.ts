import { Injectable } from '@nestjs/common';
import { Accounts, AccountIsDeactivated } from '../../accounts';
import { Holds } from '../../holds';
import { AccountActor } from '../../kernel';
import { Database } from '../../platform/database';
import { NothingToRenew } from '../recovery.errors';
import { PasswordLinks } from './password-links';

/** Staff send anybody the link again that the account waits for. */
@Injectable()
export class ResentLinks {
  constructor(
    private readonly accounts: Accounts,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly database: Database,
  ) {}

  /**
   * @throws AccountNotFound
   * @throws NothingToRenew when the account waits for no link
   * @throws NoAddressOnFile
   * @throws TooManyLetters when the mailbox has had enough of them within the hour; the last one goes on working
   */
  send(accountId: string, by: AccountActor): Promise<void> {
    return this.database.acrossCustomers('link sent again by staff', async () => {
      const account = await this.accounts.lock(accountId);
      if (account.deactivatedAt) throw new AccountIsDeactivated();
      const holds = await this.holds.inForce({ accountId, customerId: account.customerId });
      const waitsFor = (kind: string) => holds.some((hold) => hold.kind === kind);
      if (waitsFor('awaiting_activation')) await this.links.sendActivation(account, by);
      else if (waitsFor('reset_pending')) await this.links.sendResetAgain(account, by);
      else throw new NothingToRenew();
    });
  }
}
