import { DomainEvent } from '../../kernel';

/** Somebody entitled has given the account a one-time password in the place of the old one. */
export class CredentialsRestored extends DomainEvent<{ reason: string; goodUntil: string }> {
  readonly name = 'accounts.credentials-restored';
}
