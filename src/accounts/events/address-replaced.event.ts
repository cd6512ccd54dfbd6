import { DomainEvent } from '../../kernel';

/** The account has another address, which was confirmed before. */
export class AddressReplaced extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.address-replaced';
}
