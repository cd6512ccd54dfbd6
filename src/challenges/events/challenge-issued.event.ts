import { DomainEvent } from '../../kernel';
import { ChallengePurpose } from '../challenge-purposes';

/** A challenge was sent to somebody. Older ones of the same purpose are dead. */
export class ChallengeIssued extends DomainEvent<{ challengeId: string; purpose: ChallengePurpose }> {
  readonly name = 'challenges.issued';
}
