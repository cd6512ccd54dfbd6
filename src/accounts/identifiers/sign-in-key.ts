import { emailAddressKey, isEmailAddress } from './email-address';
import { internationalPhoneKey } from './phone-number';
import { userNameKey } from './user-name';

/**
 * The one form of what somebody typed to sign in, however it was spelt: a phone number in E.164, an e-mail address as it is compared, else a
 * user name as it is compared. What is counted or waits for a turn by what was typed goes by this, so that spelling tells nothing.
 */
export function signInKey(text: string): string {
  const phone = internationalPhoneKey(text);
  if (phone !== null) return phone;
  return isEmailAddress(text) ? emailAddressKey(text) : userNameKey(text);
}

/** Whose account a name claims to be: the customer's part of a collaborator's, the domain of an address, else all of it. */
export function claimedCustomer(text: string): string {
  const key = signInKey(text);
  return key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf('@')) + 1);
}
