import { emailAddressKey } from '../identifiers/email-address';
import { parsePhoneNumber } from '../identifiers/phone-number';
import { userNameKey } from '../identifiers/user-name';

/** What somebody typed into a search box, in the forms in which it is compared. */
export interface SearchTerms {
  readonly userName: string;
  readonly email: string;
  /** E.164, or how one begins; null: what was typed is no such thing */
  readonly phone: string | null;
  /** VAT numbers and tax codes that it may be, or how they begin, in capitals */
  readonly numbers: readonly string[];
  /** as names are compared: without case and accents */
  readonly name: string;
  /** could be what a person or a customer is called; else only user names and addresses are searched for its parts */
  readonly isName: boolean;
  /** that are long enough to be found within a text, the longest first */
  readonly parts: readonly string[];
  /** runs of letters, in which a slip may be mended, and of digits, the longest first */
  readonly words: readonly string[];
}

const MOST_WORDS = 4;
/** Shorter ones are in too many texts to find any by. Where a sign stands between, each side counts. */
const LONG_ENOUGH = /[\p{L}\p{N}]{3}|[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;
const SHORTEST_WORD = 3;
const SHORTEST_NUMBER = 4;

/**
 * @param text as it was typed
 * @param country ISO 3166-1 alpha-2: whose phone and VAT numbers are understood without their prefix
 */
export function searchTerms(text: string, country: string): SearchTerms {
  const name = folded(text);
  return {
    userName: userNameKey(text),
    email: emailAddressKey(text),
    phone: phoneIn(text, country),
    numbers: numbersIn(text, country),
    name,
    isName: !/[@/\p{N}]/u.test(name),
    parts: longest(name.split(/\s+/).filter((part) => LONG_ENOUGH.test(part))),
    words: wordsIn(name),
  };
}

/** Without case and accents, for few type those of others. As `titolare_folded` does it. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .trim();
}

function wordsIn(name: string): string[] {
  const words = (name.match(/\p{L}+|\p{N}+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD);
  return words.some((word) => /\p{L}/u.test(word)) ? longest(words) : [];
}

function phoneIn(text: string, country: string): string | null {
  if (/[^\d\s()+./-]/.test(text)) return null;
  const parsed = parsePhoneNumber(text, country);
  if (parsed.ok) return parsed.key;
  const digits = text.replace(/\D/g, '');
  return text.trim().startsWith('+') && digits.length >= SHORTEST_NUMBER ? `+${digits}` : null;
}

function numbersIn(text: string, country: string): string[] {
  const number = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./-]/g, '');
  const couldBe = /^[A-Z0-9]+$/.test(number) && /\d/.test(number) && number.length >= SHORTEST_NUMBER;
  return couldBe ? [number, `${country}${number}`] : [];
}

function longest(words: readonly string[]): string[] {
  return [...new Set(words)].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
}
