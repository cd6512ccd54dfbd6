import { DomainError, Refusal } from '../kernel';

/** An invoice stays with the customer it was issued to: the billing system cancels it and issues another one. */
export class InvoiceOfAnotherCustomer extends DomainError {
  readonly code = 'billing-status/invoice-of-another-customer';
  readonly refusal: Refusal = 'conflict';
}

/** Nothing that is stated later would count until that day. */
export class StatedInFuture extends DomainError {
  readonly code = 'billing-status/stated-in-future';
  readonly refusal: Refusal = 'unacceptable';
}
