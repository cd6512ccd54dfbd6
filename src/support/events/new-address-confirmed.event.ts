import { DomainEvent } from '../../kernel';

/** Whoever reads what arrives at the new address has opened the link that went there. It is not the account's yet. */
export class NewAddressConfirmed extends DomainEvent<{ restorationId: string }> {
  readonly name = 'support.new-address-confirmed';
}
