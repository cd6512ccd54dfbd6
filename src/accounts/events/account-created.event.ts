import { DomainEvent } from '../../kernel';

/** An account exists. Whether it can be used, its holds say. */
export class AccountCreated extends DomainEvent<{ role: string; imported: boolean }> {
  readonly name = 'accounts.account-created';
}
