import { DomainEvent } from '../../kernel';

/** The new person has chosen a password: the account is theirs. */
export class OwnerChangeCompleted extends DomainEvent<{ changeId: string }> {
  readonly name = 'support.owner-change-completed';
}
