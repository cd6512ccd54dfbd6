import { DomainEvent } from '../../kernel';

/** The billing system took an event none of the times that it was sent. It still stands in the list that can be read. */
export class BillingEventGivenUp extends DomainEvent<{ eventId: string; answer: string }> {
  readonly name = 'integrations.billing-event-given-up';
}
