import { DomainEvent } from '../../kernel';

/** The account is called by its new address, as it was by the one before. */
export class UserNameChanged extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.user-name-changed';
}
