import { DomainEvent } from '../../kernel';

/** The account has a new password; every earlier one is void. */
export class PasswordChanged extends DomainEvent<{ how: 'first-password' | 'new-password-by-link' | 'new-password' }> {
  readonly name = 'accounts.password-changed';
}
