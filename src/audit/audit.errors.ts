import { DomainError, Refusal } from '../kernel';

/** The same answer as for a customer that doesn't exist. */
export class CustomerOfAnother extends DomainError {
  readonly code = 'audit/no-such-customer';
  readonly refusal: Refusal = 'not-found';
}
