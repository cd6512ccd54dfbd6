import { dictionary } from '@zxcvbn-ts/language-common';

/** Rows of keys and the alphabet, along which fingers wander. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
const WALKS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

/** Digits and signs put around a common password make it no better, up to this many. */
const MOST_DECORATION = 8;
const SHORT_UNIT = 4;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

let list: ReadonlySet<string> | undefined;

/**
 * Whether a password is among those that are tried first: the fifty thousand commonest of leaked ones, whatever the case, repeated,
 * decorated with digits and signs (`Password2025!`), or spelt with digits (`P4ssw0rd`); a walk along the keyboard or the alphabet; a few
 * characters over and over.
 *
 * Only zxcvbn's list is used: its estimate takes 1 to 280 ms on the event loop for 64 characters, this takes microseconds.
 */
export function isCommonPassword(text: string): boolean {
  const password = text.normalize('NFKC').toLowerCase();
  const unit = repeatedUnit(password);
  if (unit !== password && unit.length <= SHORT_UNIT) return true;
  return [unit, undecorated(unit)].some((core) => isListed(core) || isWalk(core));
}

function isListed(word: string): boolean {
  list ??= new Set(dictionary['passwords-common']);
  return list.has(word) || list.has([...word].map((letter) => LOOKALIKES[letter] ?? letter).join(''));
}

function isWalk(password: string): boolean {
  return password.length > SHORT_UNIT && WALKS.some((walk) => walk.includes(password));
}

/** `abc` of `abcabcabc`; the whole of what isn't a repetition. */
function repeatedUnit(password: string): string {
  const period = `${password}${password}`.indexOf(password, 1);
  return password.slice(0, period);
}

function undecorated(password: string): string {
  const bare = password.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
  return password.length - bare.length <= MOST_DECORATION ? bare : password;
}
