import { DomainEvent } from '../../kernel';

/** By an id of its own the billing system means another customer than was said before. */
export class BillingCustomerUnlinked extends DomainEvent<{ externalId: string }> {
  readonly name = 'billing-status.billing-customer-unlinked';
}
