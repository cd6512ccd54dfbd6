import { DomainEvent } from '../../kernel';

/** The account has no phone number any more. */
export class PhoneRemoved extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.phone-removed';
}
