import { entityValidators, euVat } from 'stdnum';
import { accepted, Parsed, refused } from './parsed';

/** What stdnum calls a fault, in our words. */
const FAULTS: Readonly<Record<string, VatNumberFault>> = {
  InvalidLength: 'length',
  InvalidFormat: 'characters',
  InvalidComponent: 'office',
  InvalidChecksum: 'check_digit',
};

/** Of a country whose numbers nobody has described to us we ask only that it could be one. */
const ANY_NUMBER = /^[A-Z0-9\s.:-]{2,20}$/i;

const SHORTEST = 2; // Romania

export type VatNumberFault = 'length' | 'characters' | 'office' | 'check_digit';

/**
 * A VAT number, with or without spaces, dots, dashes and its country's prefix. `value` is without prefix, `key` with it.
 *
 * Of Italy the *partita IVA*: seven digits of the taxpayer, three of the tax office (001–100, 120, 121, 888, 999), one check digit by
 * Luhn's formula (D.P.R. 633/1972 art. 35; D.M. 23 December 1976; offices as in the formal check published by the Agenzia delle Entrate).
 * @param country ISO 3166-1 alpha-2, upper case
 */
export function parseVatNumber(country: string, text: string): Parsed<VatNumberFault> {
  const number = compact(country, text);
  if (number.length < SHORTEST) return refused('length');
  const validators = euVat[country] ?? entityValidators[country];
  if (!validators) return ANY_NUMBER.test(text) ? accepted(number, withPrefix(country, number)) : refused('characters');
  const outcomes = validators.map((validator) => validator.validate(text));
  const valid = outcomes.find((outcome) => outcome.isValid);
  if (valid) return accepted(valid.compact, withPrefix(country, valid.compact));
  return refused(FAULTS[outcomes[0]?.error?.name ?? ''] ?? 'characters');
}

export function isVatNumber(country: string, text: string): boolean {
  return parseVatNumber(country, text).ok;
}

/** The form in which VAT numbers are compared and searched: with the country's prefix, without separators. Never fails. */
export function normaliseVatNumber(country: string, text: string): string {
  const parsed = parseVatNumber(country, text);
  return parsed.ok ? parsed.key : withPrefix(country, compact(country, text));
}

/** Letters and digits alone, without the country's prefix. */
function compact(country: string, text: string): string {
  const number = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return number.startsWith(country) ? number.slice(country.length) : number;
}

/** Swiss numbers have theirs within: `CHE…`. */
function withPrefix(country: string, number: string): string {
  return number.startsWith(country) ? number : `${country}${number}`;
}
