import { after, DAY } from '../../kernel';

/** So many days before a hold begins its principal is told, the last notice first. 0: it has begun. */
const DAYS_BEFORE = [0, 1, 7] as const;
export type DaysBefore = (typeof DAYS_BEFORE)[number];

/** The first notice comes so long before. */
export const FIRST_NOTICE = 7 * DAY;

/** The notice that is due of a hold: the latest one whose moment has come; null: none yet. */
export function dueNotice(startsAt: Date, now: Date): DaysBefore | null {
  return DAYS_BEFORE.find((days) => after(startsAt, -days * DAY) <= now) ?? null;
}
