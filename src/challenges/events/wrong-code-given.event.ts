import { DomainEvent } from '../../kernel';
import { ChallengePurpose } from '../challenge-purposes';

/** Somebody typed a code that is not the one that was sent. */
export class WrongCodeGiven extends DomainEvent<{ challengeId: string; purpose: ChallengePurpose }> {
  readonly name = 'challenges.wrong-code-given';
}
