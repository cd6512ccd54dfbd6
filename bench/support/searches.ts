/** One sort of thing that staff type, another one each time. */
export interface Search {
  readonly name: string;
  readonly typed: (time: number) => string;
}

const COMMON = ['Rossi', 'Russo', 'Ferrari', 'Esposito', 'Bianchi', 'Romano', 'Colombo', 'Ricci'];
const FIRST = ['Mario', 'Anna', 'Giuseppe', 'Maria', 'Luca', 'Giulia', 'Marco', 'Francesca'];
const LETTERS = 'abcdefghilmnoprstuvz';

const oneOf = (all: readonly string[] | string, time: number): string => all[time % all.length] ?? '';
const number = (time: number): number => 1 + ((time * 7_919) % 90_000);
/** A letter too few, within. */
const slipped = (word: string, time: number): string => word.slice(0, 2 + (time % 2)) + word.slice(3 + (time % 2));
const swapped = (word: string): string => `${word.slice(0, 1)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`;

export const SEARCHES: readonly Search[] = [
  { name: 'user name, whole', typed: (time) => `principal${number(time) % 9_000}` },
  { name: 'user name, beginning', typed: (time) => `p${number(time)}` },
  { name: 'user name, everybody’s beginning', typed: () => 'principal' },
  { name: 'user name, a part', typed: (time) => `/principal${number(time) % 9_000}` },
  { name: 'e-mail, beginning', typed: (time) => `${oneOf(FIRST, time)}.${oneOf(COMMON, time + 1)}${number(time)}` },
  { name: 'e-mail, a domain that a quarter has', typed: () => '@gmail.com' },
  { name: 'phone', typed: (time) => `347 ${String(number(time) * 3).padStart(7, '0')}` },
  { name: 'VAT number', typed: (time) => `IT${String((number(time) % 9_000) * 7_919).padStart(11, '0')}` },
  { name: 'VAT number, beginning', typed: (time) => `000${number(time)}` },
  { name: 'surname, common', typed: (time) => oneOf(COMMON, time) },
  {
    name: 'surname, rare',
    typed: (time) => `b${oneOf('aeiou', time)}l${oneOf('aeio', time)}r${oneOf('aeio', time >> 2)}`,
  },
  { name: 'first name and surname, common', typed: (time) => `${oneOf(FIRST, time)} ${oneOf(COMMON, time >> 1)}` },
  { name: 'surname and first name, common', typed: (time) => `${oneOf(COMMON, time >> 1)} ${oneOf(FIRST, time)}` },
  { name: 'customer, a word that a seventh has', typed: () => 'officine' },
  { name: 'customer, two words', typed: (time) => `studio ${oneOf(COMMON, time)}` },
  { name: 'a form of company, with its dots', typed: () => 's.r.l.' },
  { name: 'slip in a common surname', typed: (time) => slipped(oneOf(COMMON, time), time) },
  { name: 'two letters swapped', typed: (time) => swapped(oneOf(COMMON, time)) },
  {
    name: 'slips in both names',
    typed: (time) => `${slipped(oneOf(FIRST, time), 0)} ${slipped(oneOf(COMMON, time >> 1), 1)}`,
  },
  { name: 'slip in a user name', typed: (time) => `p${number(time)}/prinicpal${number(time) % 9_000}` },
  { name: 'one letter', typed: (time) => oneOf(LETTERS, time) },
  { name: 'two letters', typed: (time) => oneOf(LETTERS, time) + oneOf(LETTERS, time >> 2) },
  { name: 'signs that mean something to LIKE', typed: (time) => '%_\\'.repeat(1 + (time % 3)) },
  { name: 'nobody', typed: (time) => `qxkw${oneOf(LETTERS, time)}j` },
  { name: 'a hundred letters', typed: (time) => `${oneOf(COMMON, time)} `.repeat(20).slice(0, 100) },
];
