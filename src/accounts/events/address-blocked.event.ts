import { DomainEvent } from '../../kernel';

/** No letter goes to the e-mail address of an account any more. */
export class AddressBlocked extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.address-blocked';
}
