import { DomainEvent } from '../../kernel';
import { ChallengePurpose } from '../challenge-purposes';

/** A challenge can no longer be used, and no newer one took its place. */
export class ChallengeCancelled extends DomainEvent<{ challengeId: string; purpose: ChallengePurpose }> {
  readonly name = 'challenges.cancelled';
}
