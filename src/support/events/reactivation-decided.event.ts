import { DomainEvent } from '../../kernel';

/** Staff have approved or refused a request. */
export class ReactivationDecided extends DomainEvent<{ requestId: string; decision: string; reason: string }> {
  readonly name = 'support.reactivation-decided';
}
