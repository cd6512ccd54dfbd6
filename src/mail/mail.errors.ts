import { DomainError, Refusal } from '../kernel';

/** Enough letters of this kind have gone to this mailbox within the hour; the last one still works. */
export class TooManyLetters extends DomainError {
  readonly code = 'mail/too-many-letters';
  readonly refusal: Refusal = 'too-many';
}
