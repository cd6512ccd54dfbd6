import { DomainEvent } from '../../kernel';

/** Staff want an account to become another person’s; a second member of staff must agree. Which documents they have seen is for staff alone. */
export class OwnerChangeRequested extends DomainEvent<{ changeId: string; reason: string }> {
  readonly name = 'support.owner-change-requested';
}
