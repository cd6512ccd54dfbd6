import { DomainEvent } from '../../kernel';

/** The e-mail address of an account that was not activated yet was corrected. */
export class AddressCorrected extends DomainEvent<{ reason: string }> {
  readonly name = 'accounts.address-corrected';
}
