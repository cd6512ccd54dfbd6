import { CompletedAct } from '../../holds';
import { DomainEvent } from '../../kernel';

/** In what way somebody came to choose a password; it decides which holds the choice lifts. */
export type PasswordChoice = Extract<
  CompletedAct,
  'first-password' | 'new-password-by-link' | 'new-password-by-phone' | 'new-password'
>;

/** The account has a new password; every earlier one is void. */
export class PasswordChanged extends DomainEvent<{ how: PasswordChoice }> {
  readonly name = 'accounts.password-changed';
}
