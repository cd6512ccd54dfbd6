import { parsePhoneNumber, requireParsed } from '../../accounts';

const HOME = 'IT';

/**
 * A phone number as somebody typed it, in E.164.
 *
 * @throws MalformedIdentifier saying what is wrong with it, before anything is looked up
 */
export function readPhoneNumber({ phone, country = HOME }: { phone: string; country?: string }): string {
  return requireParsed('phone', parsePhoneNumber(phone, country)).key;
}
