import { DomainError, Refusal } from '../../kernel';

/** Nobody has disabled the account: what stands in the way, if anything does, is told at sign-in. */
export class AccountNotDisabled extends DomainError {
  readonly code = 'support/account-not-disabled';
  readonly refusal: Refusal = 'conflict';
}

/** Somebody on the person's own side can help, or must be asked first. */
export class AskYourSide extends DomainError {
  readonly code = 'support/ask-your-side';
  readonly refusal: Refusal = 'conflict';
}

/** Only one request of an account is open at a time. */
export class ReactivationAlreadyAsked extends DomainError {
  readonly code = 'support/reactivation-already-asked';
  readonly refusal: Refusal = 'conflict';
}

export class ReactivationNotFound extends DomainError {
  readonly code = 'support/reactivation-not-found';
  readonly refusal: Refusal = 'not-found';
}

/** It was decided, or its time is over. */
export class ReactivationClosed extends DomainError {
  readonly code = 'support/reactivation-closed';
  readonly refusal: Refusal = 'conflict';
}

/** Another member of staff looks after it: they hand it over, or an administrator does. */
export class HandledByAnother extends DomainError {
  readonly code = 'support/handled-by-another';
  readonly refusal: Refusal = 'conflict';
}

/** There is no such member of staff, or none that may decide. */
export class NobodyToAssign extends DomainError {
  readonly code = 'support/nobody-to-assign';
  readonly refusal: Refusal = 'unacceptable';
}
