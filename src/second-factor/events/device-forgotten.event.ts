import { DomainEvent } from '../../kernel';

/** A device is no longer remembered: a second factor is asked for on it again. */
export class DeviceForgotten extends DomainEvent<{ deviceId: string }> {
  readonly name = 'second-factor.device-forgotten';
}
