import { DomainEvent } from '../../kernel';

/** Staff looked for accounts among those of all customers: what they asked for, not whom they found. */
export class AccountsSearched extends DomainEvent<{ asked: string }> {
  readonly name = 'support.accounts-searched';
}
