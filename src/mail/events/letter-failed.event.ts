import { DomainEvent } from '../../kernel';

/**
 * Address refused: no letter can arrive there, whatever stands in it. Letter refused: the mail server will not take this one, and so it
 * says nothing about the address. Given up: every attempt was in vain.
 */
export type LetterFailure = 'address_refused' | 'letter_refused' | 'given_up';

/** A letter will not arrive: the mail server refused it for good, or every attempt was in vain. */
export class LetterFailed extends DomainEvent<{ letterId: string; kind: string; because: LetterFailure }> {
  readonly name = 'mail.letter-failed';
}
