import { Injectable } from '@nestjs/common';
import { AccountTurns, OneTimePassword, OneTimePasswords, Reach } from '../accounts';
import { Database } from '../platform/database';
import { ManagingActor } from './managing-actor';

/** A collaborator without an address can't get a link: who manages them tells them a one-time password. */
@Injectable()
export class CredentialRestorations {
  constructor(
    private readonly turns: AccountTurns,
    private readonly reach: Reach,
    private readonly oneTimePasswords: OneTimePasswords,
    private readonly database: Database,
  ) {}

  /**
   * @param reason written into the history
   * @throws HasAnAddress, NeedsALink as {@link OneTimePasswords.give}
   * @throws AccountNotFound where the account isn't one that the manager manages
   * @throws HashQueueFull when too many are signing in
   */
  async restore(accountId: string, reason: string, by: ManagingActor): Promise<OneTimePassword> {
    await this.database.inCustomer(by.customerId, () => this.reach.findManaged(by, accountId));
    const whose = { accountId, customerId: by.customerId };
    return this.turns.take(whose, 'credentials of a collaborator restored', async () => {
      const account = await this.reach.lockManaged(by, accountId);
      return this.oneTimePasswords.give(account, reason, by);
    });
  }
}
