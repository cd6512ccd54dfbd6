import { DomainEvent } from '../../kernel';

/** Those who manage a collaborator have voided the password; the collaborator is suspended until a new one is chosen. */
export class PasswordResetByManager extends DomainEvent<{ holdId: string }> {
  readonly name = 'collaborators.password-reset-by-manager';
}
