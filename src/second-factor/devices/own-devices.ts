import { Injectable } from '@nestjs/common';
import { AccountActor, Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { DeviceForgotten } from '../events/device-forgotten.event';
import { DeviceNotFound } from '../second-factor.errors';
import { RememberedDevice, RememberedDevices } from './remembered-devices';

/** People look through the devices on which they aren't asked for a second factor. */
@Injectable()
export class OwnDevices {
  constructor(
    private readonly devices: RememberedDevices,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  list(by: AccountActor): Promise<RememberedDevice[]> {
    return this.inScopeOf(by, () => this.devices.list(by.accountId));
  }

  /** @throws DeviceNotFound */
  forget(deviceId: string, by: AccountActor): Promise<void> {
    return this.inScopeOf(by, async () => {
      const { accountId, customerId } = by;
      if (!(await this.devices.forget(accountId, deviceId))) throw new DeviceNotFound({ crossesWall: true });
      await this.events.publish(new DeviceForgotten({ accountId, customerId }, by, this.clock.now(), { deviceId }));
    });
  }

  private inScopeOf<T>({ customerId }: AccountActor, work: () => Promise<T>): Promise<T> {
    return this.database.inScopeOf(customerId, 'own devices of staff', work);
  }
}
