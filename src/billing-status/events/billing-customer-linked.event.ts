import { DomainEvent } from '../../kernel';

/** It is known which customer the billing system means by an id of its own. */
export class BillingCustomerLinked extends DomainEvent<{ externalId: string }> {
  readonly name = 'billing-status.billing-customer-linked';
}
