import {
  isSupportedCountry,
  ParseError,
  parsePhoneNumberFromString,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import { accepted, Parsed, refused } from './parsed';

export type PhoneNumberFault = 'length' | 'characters' | 'country' | 'form';

/**
 * A phone number in E.164, by the numbering plans of libphonenumber. An extension is refused: no SMS reaches one.
 * @param defaultCountry ISO 3166-1 alpha-2: whose national numbers are understood without `+`; without it the `+` is a must
 */
export function parsePhoneNumber(text: string, defaultCountry?: string): Parsed<PhoneNumberFault> {
  const options = {
    extract: false,
    ...(defaultCountry && isSupportedCountry(defaultCountry) ? { defaultCountry } : {}),
  };
  const typed = text.trim();
  try {
    const phoneNumber = parsePhoneNumberWithError(typed, options);
    if (phoneNumber.ext) return refused('characters');
    if (validatePhoneNumberLength(typed, options)) return refused('length');
    return phoneNumber.isValid() ? accepted(phoneNumber.number) : refused('form');
  } catch (error) {
    if (error instanceof ParseError) return refused(faultOf(error));
    throw error;
  }
}

/** A cheap look at what somebody typed who may as well have typed a name: without a country, no number is understood that has no `+`. */
const IS_INTERNATIONAL = /^\s*(?:tel:)?[+＋]/i;

/** The number in E.164, where the text is one with its `+`; else null. */
export function internationalPhoneKey(text: string): string | null {
  if (!IS_INTERNATIONAL.test(text)) return null;
  const phone = parsePhoneNumber(text);
  return phone.ok ? phone.key : null;
}

/** The number as a screen may show it to someone who hasn't proved who they are: `+39 •••67`. */
export function maskPhoneNumber(phoneNumber: string): string {
  const parsed = parsePhoneNumberFromString(phoneNumber);
  return parsed ? `+${parsed.countryCallingCode} •••${parsed.nationalNumber.slice(-2)}` : '•••';
}

function faultOf(error: ParseError): PhoneNumberFault {
  if (error.message === 'INVALID_COUNTRY') return 'country';
  return error.message === 'NOT_A_NUMBER' ? 'characters' : 'length';
}
