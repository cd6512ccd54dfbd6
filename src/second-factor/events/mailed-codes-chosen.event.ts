import { DomainEvent } from '../../kernel';

/** The person wants to be asked for a code by mail at sign-in, though nobody requires it. */
export class MailedCodesChosen extends DomainEvent<{ reason: string }> {
  readonly name = 'second-factor.mailed-codes-chosen';
}
