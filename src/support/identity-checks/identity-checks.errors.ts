import { DomainError, Refusal } from '../../kernel';

/** The act helps somebody to get in, and nobody knows yet whether it is the person of the account who asks for it. */
export class IdentityCheckRequired extends DomainError {
  readonly code = 'support/identity-check-required';
  readonly refusal: Refusal = 'forbidden';
}
