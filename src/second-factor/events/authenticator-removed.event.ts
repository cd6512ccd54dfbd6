import { DomainEvent } from '../../kernel';

/** The person is no longer asked for the codes of an authenticator app. */
export class AuthenticatorRemoved extends DomainEvent<{ reason: string }> {
  readonly name = 'second-factor.authenticator-removed';
}
