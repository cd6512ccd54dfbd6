/** What a challenge proves, and so what it may be redeemed for. A secret of one purpose is worth nothing for another. */
export const CHALLENGE_PURPOSES = ['activation', 'reset'] as const;
export type ChallengePurpose = (typeof CHALLENGE_PURPOSES)[number];
