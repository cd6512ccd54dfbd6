import { DAY } from '../../kernel';

/** Formats are costly to make: one of each zone is kept. */
const DAY_IN: Record<string, Intl.DateTimeFormat> = {};
const OFFSET_IN: Record<string, Intl.DateTimeFormat> = {};

/**
 * The first moment at which a day is over in a country. Where the country has several time zones it is the one in which the day ends last, in
 * favour of whoever had to do something until then; of a country that nobody knows it is that of Greenwich.
 *
 * @param day `2026-05-31`
 * @param country ISO 3166-1 alpha-2; its zones are those of the Unicode CLDR, which Node brings along
 */
export function endOfDay(day: string, country: string): Date {
  const ends = zonesOf(country).map((zone) => endOfDayIn(zone, day));
  return new Date(Math.max(...ends));
}

interface LocaleWithZones extends Intl.Locale {
  /** as V8 called it until Node 22 */
  readonly timeZones?: string[];
  getTimeZones?(): string[] | undefined;
}

/** The IANA time zones of a country. */
export function zonesOf(country: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length > 0 ? zones : ['UTC'];
}

/** What the calendar on the wall says: `2026-05-31`. */
export function dayIn(zone: string, moment: number): string {
  // the Swedish write dates as ISO 8601 does
  DAY_IN[zone] ??= new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return DAY_IN[zone].format(moment);
}

/** Midnight is looked for by the offsets of the day before and after: one of them is that of midnight, also where clocks change just then. */
function endOfDayIn(zone: string, day: string): number {
  const midnight = Date.parse(day) + DAY;
  const candidates = [midnight - DAY, midnight + DAY].map((moment) => midnight - offsetIn(zone, moment));
  const over = candidates.filter((moment) => dayIn(zone, moment) > day);
  return Math.min(...over);
}

/** Milliseconds by which clocks there are ahead of Greenwich. */
function offsetIn(zone: string, moment: number): number {
  OFFSET_IN[zone] ??= new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const parts = OFFSET_IN[zone].formatToParts(moment);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
