import { DomainError, Refusal } from '../kernel';

/** No token, none of ours, an expired one, or its session is over: to the bearer it is all the same. */
export class SignInRequired extends DomainError {
  readonly code = 'authentication/sign-in-required';
  readonly refusal: Refusal = 'unauthenticated';
}

/** The name, the password or both are wrong; which of them is not told. */
export class WrongCredentials extends DomainError {
  readonly code = 'authentication/wrong-credentials';
  readonly refusal: Refusal = 'unauthenticated';
}

/** The password was not even looked at. */
export class TooManyFailedAttempts extends DomainError {
  readonly code = 'authentication/too-many-failed-attempts';
  readonly refusal: Refusal = 'forbidden';
}

/** The password was right, and the account can't be used now: the holds say why. */
export class AccountHeld extends DomainError {
  readonly code = 'authentication/account-held';
  readonly refusal: Refusal = 'forbidden';
}

/** Signed in, and not one of those who may do this. */
export class NotAllowed extends DomainError {
  readonly code = 'authentication/not-allowed';
  readonly refusal: Refusal = 'forbidden';
}

export class SessionRestricted extends DomainError {
  readonly code = 'authentication/session-restricted';
  readonly refusal: Refusal = 'forbidden';
}

/** The act is sensitive: the password must be given once more. */
export class FreshAuthenticationRequired extends DomainError {
  readonly code = 'authentication/fresh-authentication-required';
  readonly refusal: Refusal = 'forbidden';
}

/** Somebody who is signed in gave a password that isn't theirs. */
export class WrongPassword extends DomainError {
  readonly code = 'authentication/wrong-password';
  readonly refusal: Refusal = 'forbidden';
}
