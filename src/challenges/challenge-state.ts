import { Challenge } from './challenge';

/** What has become of a challenge, and when. */
export type ChallengeState =
  | { readonly state: 'live'; readonly until: Date }
  | { readonly state: 'used' | 'replaced' | 'cancelled' | 'expired'; readonly at: Date };

/** Used before replaced before expired: the person is told what helps most to find the way on. */
export function stateOf(challenge: Challenge, now: Date): ChallengeState {
  if (challenge.redeemedAt) return { state: 'used', at: challenge.redeemedAt };
  if (challenge.replacedAt) return { state: 'replaced', at: challenge.replacedAt };
  if (challenge.cancelledAt) return { state: 'cancelled', at: challenge.cancelledAt };
  if (challenge.expiresAt <= now) return { state: 'expired', at: challenge.expiresAt };
  return { state: 'live', until: challenge.expiresAt };
}
