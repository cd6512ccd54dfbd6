import { DomainEvent } from '../../kernel';

/** Staff let credentials stay as they are, which were to be restored by a letter to a new address. */
export class RestorationStopped extends DomainEvent<{ restorationId: string; reason: string }> {
  readonly name = 'support.restoration-stopped';
}
