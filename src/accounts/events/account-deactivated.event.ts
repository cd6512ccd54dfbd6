import { DomainEvent } from '../../kernel';

/** A collaborator's account has come to its end: its user name is free, its history stays. */
export class AccountDeactivated extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.account-deactivated';
}
