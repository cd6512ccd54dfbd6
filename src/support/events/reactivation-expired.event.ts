import { DomainEvent } from '../../kernel';

/** Nobody has decided a request in time. */
export class ReactivationExpired extends DomainEvent<{ requestId: string }> {
  readonly name = 'support.reactivation-expired';
}
