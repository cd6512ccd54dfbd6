import { DomainEvent } from '../../kernel';
import { ChallengePurpose } from '../challenge-purposes';

/** Somebody has shown that they got the challenge, and used it up. */
export class ChallengeRedeemed extends DomainEvent<{ challengeId: string; purpose: ChallengePurpose }> {
  readonly name = 'challenges.redeemed';
}
