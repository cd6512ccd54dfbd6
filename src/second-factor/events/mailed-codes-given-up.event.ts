import { DomainEvent } from '../../kernel';

/** The person no longer wants to be asked for a code by mail. Where one is required, it is asked for all the same. */
export class MailedCodesGivenUp extends DomainEvent<{ reason: string }> {
  readonly name = 'second-factor.mailed-codes-given-up';
}
