import { DomainEvent } from '../../kernel';

/** Letters go to the e-mail address of an account again. */
export class AddressUnblocked extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.address-unblocked';
}
