import { codicefiscale } from 'stdnum/lib/cjs/it';
import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum';
import { accepted, Parsed, refused } from './parsed';

export type TaxCodeFault = 'length' | 'form' | 'characters' | 'office' | 'date' | 'check_digit';

const NUMERIC_LENGTH = 11;
const PERSONAL_LENGTH = 16;

/**
 * The offices that gave out numeric codes, first and last: provinces and other offices of the VAT and of legal persons (001–100, 120, 121,
 * 888, 999); of provisional codes the ministry (000), the *intendenze di finanza* (151–245) and the direct-tax offices (301–766, 900–950).
 */
const OFFICES = [
  [0, 100],
  [120, 121],
  [151, 245],
  [301, 766],
  [888, 888],
  [900, 950],
  [999, 999],
] as const;

/** The most days that each month has, by its letter. */
const DAYS = { A: 31, B: 29, C: 31, D: 30, E: 31, H: 30, L: 31, M: 31, P: 30, R: 31, S: 30, T: 31 } as const;

/** Added to the day of birth of women. */
const WOMEN = 40;

/** The letters that stand for digits 0 to 9 where two people would otherwise share a code (*omocodia*). */
const OMOCODIA = 'LMNPQRSTUV';

/**
 * An Italian *codice fiscale*: the 16 characters of a person, *omocodia* included, or the 11 digits of a legal person, or of anyone who
 * was given a provisional code. Separators and case don't matter.
 *
 * Source: D.M. 23 December 1976 no. 13813; offices as in the formal check published by the Agenzia delle Entrate.
 */
export function parseTaxCode(text: string): Parsed<TaxCodeFault> {
  const code = codicefiscale.compact(text);
  if (code.length === NUMERIC_LENGTH) return parseNumericCode(code);
  if (code.length === PERSONAL_LENGTH) return parsePersonalCode(code);
  return refused('length');
}

export function isTaxCode(text: string): boolean {
  return parseTaxCode(text).ok;
}

/** Seven digits of the taxpayer, counted from 1, three of the office, and a check digit by Luhn's formula. */
function parseNumericCode(code: string): Parsed<TaxCodeFault> {
  if (!/^[0-9]+$/.test(code)) return refused('characters');
  const office = Number(code.slice(7, 10));
  if (!OFFICES.some(([first, last]) => office >= first && office <= last)) return refused('office');
  if (Number(code.slice(0, 7)) === 0) return refused('form');
  return luhnChecksumValidate(code) ? accepted(code) : refused('check_digit');
}

/** stdnum knows the form and the check character, and takes any two digits for a day. */
function parsePersonalCode(code: string): Parsed<TaxCodeFault> {
  const outcome = codicefiscale.validate(code);
  if (!outcome.isValid) return refused(outcome.error?.name === 'InvalidChecksum' ? 'check_digit' : 'characters');
  const dayAndSex = Number(code.slice(9, 11).replace(/[A-Z]/g, (letter) => `${OMOCODIA.indexOf(letter)}`));
  const day = dayAndSex > WOMEN ? dayAndSex - WOMEN : dayAndSex;
  return day >= 1 && day <= DAYS[code[8] as keyof typeof DAYS] ? accepted(code) : refused('date');
}
