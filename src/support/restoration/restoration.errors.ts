import { DomainError, Refusal } from '../../kernel';

export class RestorationNotFound extends DomainError {
  readonly code = 'support/restoration-not-found';
  readonly refusal: Refusal = 'not-found';
}

/** It is done, another one took its place, or its time is over. */
export class RestorationClosed extends DomainError {
  readonly code = 'support/restoration-closed';
  readonly refusal: Refusal = 'conflict';
}

/** Nobody has opened the link yet that went to the new address. */
export class AddressNotConfirmed extends DomainError {
  readonly code = 'support/address-not-confirmed';
  readonly refusal: Refusal = 'conflict';
}

/** What two members of staff must agree on, one can't do alone. */
export class SecondPersonNeeded extends DomainError {
  readonly code = 'support/second-person-needed';
  readonly refusal: Refusal = 'forbidden';
}
