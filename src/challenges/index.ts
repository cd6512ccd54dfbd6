/**
 * challenges: secrets sent over one channel to prove that somebody controls it: links, and short codes to type. Kept as digests; only the
 * newest of an account and purpose works; one winner.
 *
 * Publishes `challenges.issued`, `challenges.redeemed`, `challenges.cancelled`, `challenges.wrong-code-given`. Hears nothing. Owns `challenges`.
 */
export * from './challenge-moments';
export * from './challenge-purposes';
export * from './challenge-state';
export type { Challenge } from './challenge';
export * from './challenges';
export * from './challenges.errors';
export * from './challenges.module';
export * from './events/challenge-cancelled.event';
export * from './events/challenge-issued.event';
export * from './events/challenge-redeemed.event';
export * from './events/wrong-code-given.event';
export * from './not-me-challenges';
export * from './short-codes';
export * from './words';
