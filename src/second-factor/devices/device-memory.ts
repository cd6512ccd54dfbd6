import { Inject, Injectable } from '@nestjs/common';
import { LockedAccount } from '../../accounts';
import { Actor, Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { EventBus } from '../../platform/events';
import { ChangeNotices } from '../change-notices';
import { DeviceRemembered } from '../events/device-remembered.event';
import { RememberedDevices } from './remembered-devices';

/** What a sign-in asks about the device that it comes from. In the caller's transaction, which has locked the account. */
@Injectable()
export class DeviceMemory {
  constructor(
    private readonly devices: RememberedDevices,
    private readonly notices: ChangeNotices,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /** Whether the second factor need not be shown there. @param token undefined: the device has none */
  async knows({ id }: LockedAccount, token: string | undefined): Promise<boolean> {
    return token !== undefined && (await this.devices.knows(id, token));
  }

  /** After a second factor was shown. @returns the token that the device keeps; null where the deployment remembers none */
  async remember(account: LockedAccount, by: Actor): Promise<string | null> {
    if (this.settings.REMEMBERED_DEVICE_DAYS === 0) return null;
    const { id: accountId, customerId } = account;
    const { id: deviceId, token } = await this.devices.remember(account, by.origin);
    await this.events.publish(new DeviceRemembered({ accountId, customerId }, by, this.clock.now(), { deviceId }));
    await this.notices.tell(account, { what: 'device_remembered' }, by);
    return token;
  }
}
