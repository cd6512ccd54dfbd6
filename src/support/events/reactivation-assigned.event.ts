import { DomainEvent } from '../../kernel';

/** A member of staff looks after a request from now on. */
export class ReactivationAssigned extends DomainEvent<{ requestId: string; assigneeId: string }> {
  readonly name = 'support.reactivation-assigned';
}
