import { DomainEvent } from '../../kernel';

/** Staff have voided a password; the account is suspended until a new one is chosen. */
export class PasswordResetByStaff extends DomainEvent<{ holdId: string; reason: string }> {
  readonly name = 'support.password-reset';
}
