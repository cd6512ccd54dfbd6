import { DomainEvent } from '../../kernel';

/** A mail server has said that no letter can arrive at the e-mail address of an account. */
export class AddressRefused extends DomainEvent<{ letterId: string }> {
  readonly name = 'accounts.address-refused';
}
