import { MINUTE } from '../../src/kernel';

/** Two zones a whole day apart, and more: what is told in one is never told alike in the other. */
export const [EAST, WEST] = [
  { timeZone: 'Pacific/Kiritimati', offset: '+14:00' },
  { timeZone: 'Pacific/Pago_Pago', offset: '-11:00' },
];

const MOMENT = /(\d+ \w+ \d{4}) at (\d\d:\d\d)/;

/** The moment that an English sentence names; undefined: it names none. */
export function momentTold(sentence: string, { offset }: { readonly offset: string }): string | undefined {
  const [, day, time] = MOMENT.exec(sentence) ?? [];
  return day && new Date(`${day} ${time} GMT${offset}`).toISOString();
}

/** As exactly as sentences name it. */
export function toTheMinute(moment: Date): string {
  return new Date(Math.floor(moment.getTime() / MINUTE) * MINUTE).toISOString();
}
