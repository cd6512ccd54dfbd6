import { DomainEvent } from '../../kernel';

/** A mail server has taken a letter over. */
export class LetterSent extends DomainEvent<{ letterId: string; kind: string }> {
  readonly name = 'mail.letter-sent';
}
