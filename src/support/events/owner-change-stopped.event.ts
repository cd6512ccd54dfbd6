import { DomainEvent } from '../../kernel';

/** The account stays whose it is. */
export class OwnerChangeStopped extends DomainEvent<{ changeId: string; stoppedBy: string; reason: string }> {
  readonly name = 'support.owner-change-stopped';
}
