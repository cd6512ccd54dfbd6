import { Injectable } from '@nestjs/common';
import { ActingPerson, customerOf, Reach } from '../../accounts';
import { Database } from '../../platform/database';
import { ChangeNotices } from '../change-notices';
import { FactorRemoval } from './factor-removal';

/** Helping somebody who has lost the second factor. Where one is required, a code by mail is what is left. */
@Injectable()
export class LostFactor {
  constructor(
    private readonly reach: Reach,
    private readonly removal: FactorRemoval,
    private readonly notices: ChangeNotices,
    private readonly database: Database,
  ) {}

  /**
   * Takes every second factor away; the person is told.
   *
   * @param reason written down; what staff give is told to the customer
   * @throws AccountNotFound where the account isn't one that the actor manages
   */
  remove(accountId: string, reason: string, by: ActingPerson): Promise<void> {
    return this.database.inScopeOf(customerOf(by), 'lost second factor, by staff', async () => {
      const account = await this.reach.lockManaged(by, accountId);
      await this.removal.removeAll({ accountId, customerId: account.customerId }, reason, by);
      await this.notices.tell(account, { what: 'factors_removed' }, by);
    });
  }
}
