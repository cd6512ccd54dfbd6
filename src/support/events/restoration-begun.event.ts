import { DomainEvent } from '../../kernel';

/** Staff want to restore credentials by a letter to a new address; a second member of staff must agree. */
export class RestorationBegun extends DomainEvent<{
  restorationId: string;
  reason: string;
  identityCheckId: string | null;
}> {
  readonly name = 'support.restoration-begun';
}
