import { DomainEvent } from '../../kernel';

/** No password opens the account any more, until a new one is chosen. */
export class PasswordsVoided extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.passwords-voided';
}
