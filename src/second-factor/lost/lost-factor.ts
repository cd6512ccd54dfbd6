import { Injectable } from '@nestjs/common';
import { ActingPerson, customerOf, Reach } from '../../accounts';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { Authenticators } from '../authenticator/authenticators';
import { ChangeNotices } from '../change-notices';
import { RememberedDevices } from '../devices/remembered-devices';
import { FactorsRemoved } from '../events/factors-removed.event';
import { MailedCodeChoices } from '../proofs/mailed-code-choices';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';

/** Helping somebody who has lost the second factor. Where one is required, a code by mail is what is left. */
@Injectable()
export class LostFactor {
  constructor(
    private readonly reach: Reach,
    private readonly authenticators: Authenticators,
    private readonly mailedCodeChoices: MailedCodeChoices,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly devices: RememberedDevices,
    private readonly notices: ChangeNotices,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
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
      await this.authenticators.remove(accountId);
      await this.mailedCodeChoices.takeBack(accountId);
      await this.recoveryCodes.removeAll(accountId);
      await this.devices.forgetAll(accountId);
      const { customerId } = account;
      await this.events.publish(new FactorsRemoved({ accountId, customerId }, by, this.clock.now(), { reason }));
      await this.notices.tell(account, { what: 'factors_removed' }, by);
    });
  }
}
