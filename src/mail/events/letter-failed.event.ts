import { DomainEvent } from '../../kernel';

/** A letter will not arrive: the mail server refused it for good, or every attempt was in vain. */
export class LetterFailed extends DomainEvent<{ letterId: string; kind: string }> {
  readonly name = 'mail.letter-failed';
}
