import { after, DAY } from '../../kernel';
import { Policy } from '../customers/policy';
import { Password } from '../passwords/password.entity';

export type DatedPassword = Pick<Password, 'id' | 'setAt'>;

/** The largest part of its age by which a password expires earlier than others that were chosen at the same moment. */
const JITTER = 0.1;

/** Ids end in random bits (RFC 9562 §5.7): the last so many hexadecimal digits stand for a number from 0 to 1. */
const DIGITS = 6;

/** How old a password may become, in days; 0: it never expires, as where it is not what alone opens the account. */
export function passwordAgeOf({ passwordAgeDays, secondFactor }: Policy): number {
  return secondFactor === 'required' ? 0 : passwordAgeDays;
}

/**
 * The moment at which a password reaches its age: up to a tenth of it before its last day, so that a team that chose its passwords on one
 * day doesn't have to change them on one day. Always the same for the same password and age, and never later than the age.
 *
 * @param ageDays see {@link passwordAgeOf}
 * @returns null: it never expires
 */
export function expiryOf({ id, setAt }: DatedPassword, ageDays: number): Date | null {
  if (ageDays === 0) return null;
  const share = parseInt(id.slice(-DIGITS), 16) / 16 ** DIGITS;
  return after(setAt, Math.ceil(ageDays * DAY * (1 - JITTER * share)));
}
