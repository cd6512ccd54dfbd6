import { Injectable } from '@nestjs/common';
import { Actor, Clock, Subject } from '../../kernel';
import { EventBus } from '../../platform/events';
import { RememberedDevices } from '../devices/remembered-devices';
import { DeviceForgotten } from '../events/device-forgotten.event';
import { RecoveryCodesWithdrawn } from '../events/recovery-codes-withdrawn.event';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';

/**
 * What a stranger may have left behind to be let in by: all that spares somebody the second factor, or takes its place. Never the factor
 * itself (decision 16).
 */
@Injectable()
export class DoubtedFactors {
  constructor(
    private readonly devices: RememberedDevices,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Forgets every device, and the codes on paper that were made lately. In the caller's transaction, which has locked the account.
   *
   * @param since when a stranger may have made codes
   */
  async withdraw(on: Subject & { readonly accountId: string }, since: Date, reason: string, by: Actor): Promise<void> {
    const now = this.clock.now();
    for (const deviceId of await this.devices.forgetAll(on.accountId)) {
      await this.events.publish(new DeviceForgotten(on, by, now, { deviceId }));
    }
    if (!(await this.recoveryCodes.removeMadeAfter(on.accountId, since))) return;
    await this.events.publish(new RecoveryCodesWithdrawn(on, by, now, { reason }));
  }
}
