import { DomainEvent } from '../../kernel';

/** Staff want an account to become another person’s; a second member of staff must agree. */
export class OwnerChangeRequested extends DomainEvent<{ changeId: string; reason: string; documents: string }> {
  readonly name = 'support.owner-change-requested';
}
