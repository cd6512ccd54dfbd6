import { Injectable } from '@nestjs/common';
import { Subject, Actor, Clock } from '../../kernel';
import { EventBus } from '../../platform/events';
import { Authenticators } from '../authenticator/authenticators';
import { RememberedDevices } from '../devices/remembered-devices';
import { FactorsRemoved } from '../events/factors-removed.event';
import { MailedCodeChoices } from '../proofs/mailed-code-choices';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';

/** Takes every second factor of an account away. In the caller's transaction, which has locked the account. */
@Injectable()
export class FactorRemoval {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly mailedCodeChoices: MailedCodeChoices,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly devices: RememberedDevices,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @param reason written down; what staff give is told to the customer */
  async removeAll(
    { accountId, customerId }: Subject & { readonly accountId: string },
    reason: string,
    by: Actor,
  ): Promise<void> {
    await this.authenticators.remove(accountId);
    await this.mailedCodeChoices.takeBack(accountId);
    await this.recoveryCodes.removeAll(accountId);
    await this.devices.forgetAll(accountId);
    await this.events.publish(new FactorsRemoved({ accountId, customerId }, by, this.clock.now(), { reason }));
  }
}
