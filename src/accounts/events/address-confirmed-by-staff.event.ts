import { DomainEvent } from '../../kernel';

/** Staff have found out that the e-mail address of an account is its person's. */
export class AddressConfirmedByStaff extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.address-confirmed-by-staff';
}
