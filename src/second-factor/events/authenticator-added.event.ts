import { DomainEvent } from '../../kernel';

/** The account has an authenticator app that is asked for at sign-in; it takes the place of an earlier one. */
export class AuthenticatorAdded extends DomainEvent<{ replaced: boolean }> {
  readonly name = 'second-factor.authenticator-added';
}
