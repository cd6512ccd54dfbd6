import { DomainError, Refusal } from '../kernel';

/** A link can't be sent: the account has no e-mail address. */
export class NoAddressOnFile extends DomainError {
  readonly code = 'recovery/no-address-on-file';
  readonly refusal: Refusal = 'conflict';
}

/** A link can't be renewed: what it was for has been done, or is no longer wanted. */
export class NothingToRenew extends DomainError {
  readonly code = 'recovery/nothing-to-renew';
  readonly refusal: Refusal = 'conflict';
}
