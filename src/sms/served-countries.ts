import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * @param number E.164
 * @param countries ISO 3166-1 alpha-2. A number of no country (satellites, premium services of the world) is in none.
 */
export function isServed(number: string, countries: readonly string[]): boolean {
  const country = parsePhoneNumberFromString(number)?.country;
  return country !== undefined && countries.includes(country);
}
