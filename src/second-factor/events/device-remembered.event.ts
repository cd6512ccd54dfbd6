import { DomainEvent } from '../../kernel';

/** Somebody need not show a second factor on a device for a while. */
export class DeviceRemembered extends DomainEvent<{ deviceId: string }> {
  readonly name = 'second-factor.device-remembered';
}
