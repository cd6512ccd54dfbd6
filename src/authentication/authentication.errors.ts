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

/** A browser's session alone changes nothing: the request must show that a page of ours has sent it. */
export class NotFromOwnPage extends DomainError {
  readonly code = 'authentication/not-from-own-page';
  readonly refusal: Refusal = 'forbidden';
}

/** Somebody who is signed in gave a password that isn't theirs. */
export class WrongPassword extends DomainError {
  readonly code = 'authentication/wrong-password';
  readonly refusal: Refusal = 'forbidden';
}

/** The sign-in waits for no second factor (any more): it took too long, too many wrong codes were given, or the password is another now. */
export class NoSuchPendingSignIn extends DomainError {
  readonly code = 'authentication/sign-in-over';
  readonly refusal: Refusal = 'gone';
}

/** A second factor is required, and the person has neither an authenticator app nor an address for codes. */
export class NoSecondFactor extends DomainError {
  readonly code = 'authentication/no-second-factor';
  readonly refusal: Refusal = 'forbidden';
}

/** Who is signed in gave the right password again, and must show the second factor as well. */
export class SecondFactorRequired extends DomainError {
  readonly code = 'authentication/second-factor-required';
  readonly refusal: Refusal = 'forbidden';
}

/** The mailbox has had enough codes for now, or the account is asked for another sort. The last one goes on working. */
export class NoCodeSent extends DomainError {
  readonly code = 'authentication/no-code-sent';
  readonly refusal: Refusal = 'conflict';
}
