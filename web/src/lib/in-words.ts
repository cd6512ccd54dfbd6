import type { Language } from './languages';

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

/** A moment as one says it, in the zone of the person who reads: `il 3 maggio alle 10:42`, `today at 10:42`. */
export function inWords(moment: Date, language: Language, now = new Date()): string {
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], options).format(moment);
  const time = say({ hour: '2-digit', minute: '2-digit' });
  const isToday = moment.toDateString() === now.toDateString();
  const isThisYear = moment.getFullYear() === now.getFullYear();
  const date = say({ day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) });
  if (language === 'en') return `${isToday ? 'today' : `on ${date}`} at ${time}`;
  return `${isToday ? 'oggi' : `${articleOf(moment)}${date}`} alle ${time}`;
}

/** `il 3 maggio`, but `l’8 maggio` and `l’11 maggio`. */
function articleOf(moment: Date): string {
  return [8, 11].includes(moment.getDate()) ? 'l’' : 'il ';
}

/** A day as one says it: `3 maggio 2026`. @param day as in `2026-05-03` */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(new Date(`${day}T00:00`));
}

/** An amount with its currency. @param minorUnits e.g. cents; how many there are to the whole is known by the currency (ISO 4217) */
export function moneyInWords(minorUnits: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency });
  return format.format(minorUnits / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0));
}
