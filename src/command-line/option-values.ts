import { WrongUse } from './wrong-use';

const PLAIN = /^[^\p{Cc}\p{Cs}]+$/u;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws WrongUse when it is empty, too long, or has control characters */
export function plainText(text: string, longest = 200): string {
  if (text.length <= longest && PLAIN.test(text)) return text;
  throw new WrongUse(`It must have 1 to ${longest} characters, and no control characters.`);
}

/** @throws WrongUse when it is none of them */
export function oneOf<T extends string>(choices: readonly T[], text: string): T {
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw new WrongUse(`It must be one of: ${choices.join(', ')}.`);
}

/** @throws WrongUse when it is none of 0 to 999,999 */
export function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new WrongUse('It must be a whole number.');
}

/** @throws WrongUse when it names no moment (RFC 3339 §5.6) */
export function moment(text: string): Date {
  const date = new Date(text);
  if (MOMENT.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new WrongUse('It must be a moment such as 2026-09-01T08:00:00+02:00.');
}

/** @throws WrongUse when it is none */
export function uuid(text: string): string {
  if (isUuid(text)) return text.toLowerCase();
  throw new WrongUse('It must be a UUID.');
}

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
