import { DomainError, Refusal } from '../kernel';

/** There is none, or it is another's: the answer is the same. */
export class NoSuchCustomer extends DomainError {
  readonly code = 'audit/no-such-customer';
  readonly refusal: Refusal = 'not-found';
}
