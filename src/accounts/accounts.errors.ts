import { DomainError, Refusal } from '../kernel';

export class UserNameTaken extends DomainError {
  readonly code = 'accounts/user-name-taken';
  readonly refusal: Refusal = 'conflict';
}

/** Something that was typed can't be what it should be: the field and the fault say which and why. */
export class MalformedIdentifier extends DomainError {
  readonly code = 'accounts/malformed-identifier';
  readonly refusal: Refusal = 'unacceptable';
}

export class UnacceptablePassword extends DomainError {
  readonly code = 'accounts/unacceptable-password';
  readonly refusal: Refusal = 'unacceptable';
}

/** There is no such account, or none that you may see: the answer is the same. */
export class AccountNotFound extends DomainError {
  readonly code = 'accounts/not-found';
  readonly refusal: Refusal = 'not-found';
}

/** The refresh token is none of ours, was used, or its session is over. */
export class RefreshRefused extends DomainError {
  readonly code = 'accounts/refresh-refused';
  readonly refusal: Refusal = 'unauthenticated';
}

export class SessionNotFound extends DomainError {
  readonly code = 'accounts/session-not-found';
  readonly refusal: Refusal = 'not-found';
}

/** The account has come to its end: nothing can be done to it any more. */
export class AccountIsDeactivated extends DomainError {
  readonly code = 'accounts/deactivated';
  readonly refusal: Refusal = 'conflict';
}

/** Letters reach the person: a link to a new password can be mailed, and nobody else needs to know one. */
export class HasAnAddress extends DomainError {
  readonly code = 'accounts/has-an-address';
  readonly refusal: Refusal = 'conflict';
}

/** The account waits for a mailed link (to activate it, or after a reset): a one-time password would open nothing. */
export class NeedsALink extends DomainError {
  readonly code = 'accounts/needs-a-link';
  readonly refusal: Refusal = 'conflict';
}

/** Nothing can be found out about an address that isn't there. */
export class NoAddressToJudge extends DomainError {
  readonly code = 'accounts/no-address';
  readonly refusal: Refusal = 'conflict';
}

export class EndNotInFuture extends DomainError {
  readonly code = 'accounts/end-not-in-future';
  readonly refusal: Refusal = 'unacceptable';
}

/** The same side has disabled the account already, until another moment: that hold has to be lifted first. */
export class AlreadyDisabled extends DomainError {
  readonly code = 'accounts/already-disabled';
  readonly refusal: Refusal = 'conflict';
}
