import { MovedExpiry } from '../password-age/password-ages';

/** What a change does to the passwords that there are; each is counted once. */
export interface ExpiryCounts {
  /** expired as soon as the change is made */
  readonly atOnce: number;
  readonly earlier: number;
  /** also those that have expired already, and can be used again */
  readonly later: number;
  /** would not have expired */
  readonly fromNowOn: number;
  readonly neverAgain: number;
}

export function countExpiries(moves: readonly MovedExpiry[], now: Date): ExpiryCounts {
  const count = (test: (before: Date | null, after: Date | null) => boolean) =>
    moves.filter(({ before, startsAt }) => test(before, startsAt)).length;
  return {
    atOnce: count((_, after) => after !== null && after <= now),
    earlier: count((before, after) => before !== null && after !== null && after > now && after < before),
    later: count((before, after) => before !== null && after !== null && after > before),
    fromNowOn: count((before, after) => before === null && after !== null && after > now),
    neverAgain: count((_, after) => after === null),
  };
}
