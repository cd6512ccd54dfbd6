import { DomainEvent } from '../../kernel';

/** Somebody has shown that a phone number is theirs; it takes the place of an earlier one. */
export class PhoneConfirmed extends DomainEvent<{ replaced: boolean }> {
  readonly name = 'accounts.phone-confirmed';
}
