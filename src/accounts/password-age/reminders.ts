import { after, DAY } from '../../kernel';

/** How many days before its password expires somebody is reminded, the last reminder first. */
const DAYS_BEFORE = [1, 7, 14] as const;

/** The first reminder comes so long before. */
export const FIRST_REMINDER = 14 * DAY;

/**
 * The reminder that is due: the latest one whose moment has come. One whose moment lies before the password was chosen is none: whoever
 * has chosen a password for ten days need not hear on the same day that it expires in ten.
 *
 * @returns how many days before the expiry it belongs; null: none is due
 */
export function dueReminder(expiresAt: Date, setAt: Date, now: Date): number | null {
  const days = DAYS_BEFORE.find((each) => after(expiresAt, -each * DAY) <= now);
  return days !== undefined && after(expiresAt, -days * DAY) > setAt ? days : null;
}
