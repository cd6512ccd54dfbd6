import { DomainEvent } from '../../kernel';

/** A customer exists, together with its principal. */
export class CustomerCreated extends DomainEvent<{ principalId: string }> {
  readonly name = 'accounts.customer-created';
}
