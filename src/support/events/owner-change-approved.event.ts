import { DomainEvent } from '../../kernel';

/** A second member of staff agrees: whoever has the old contacts can stop it for a while. */
export class OwnerChangeApproved extends DomainEvent<{ changeId: string; reason: string; waitsUntil: string }> {
  readonly name = 'support.owner-change-approved';
}
