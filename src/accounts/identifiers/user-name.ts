import type { AccountRole } from '../../kernel';
import { emailAddressKey } from './email-address';
import { faultOfLetters } from './letters';
import { accepted, Parsed, refused } from './parsed';

export const USER_NAME_LENGTH = { minimum: 3, maximum: 128 } as const;

const CHARACTERS = /^[\p{L}0-9._\-/@]+$/u;
const EMAIL_FORM = /^[^@/\s]+@[^@/\s]+\.[^@/\s]+$/u;

export type UserNameFault = 'length' | 'characters' | 'form' | 'mixed_scripts' | 'look_alike' | 'not_own_address';

export interface UserNameOwner {
  readonly role: AccountRole;
  /** The account's own address: the only one that its user name may have the form of. */
  readonly emailAddress?: string | null;
}

/**
 * A user name as it may be given to an account of this role: after NFKC 3 to 128 code points, letters (see `letters.ts`), digits 0–9
 * and `. _ - / @`. A collaborator's is `chosen/principal-user-name`, and nobody else's has a slash.
 */
export function parseUserName(text: string, owner: UserNameOwner): Parsed<UserNameFault> {
  const value = text.normalize('NFKC').trim();
  const length = [...value].length;
  if (length < USER_NAME_LENGTH.minimum || length > USER_NAME_LENGTH.maximum) return refused('length');
  if (!CHARACTERS.test(value)) return refused('characters');
  const fault = value
    .split(/[/@]/)
    .map(faultOfLetters)
    .find((found) => found !== null);
  if (fault) return refused(fault);
  if (!hasFormFor(owner.role, value)) return refused('form');
  if (looksLikeEmailAddress(value) && !isOwnAddress(value, owner.emailAddress)) return refused('not_own_address');
  return accepted(value, userNameKey(value));
}

/** The name of a collaborator: what was chosen for it, and whose collaborator it is (`anna/acme`). */
export function collaboratorUserName(chosen: string, principalUserName: string): Parsed<UserNameFault> {
  return parseUserName(`${chosen.trim()}/${principalUserName}`, { role: 'collaborator' });
}

/** `anna` of `anna/acme`; the whole of a name without a slash. */
export function chosenPart(userName: string): string {
  return userName.split('/', 1)[0] ?? userName;
}

/**
 * The form in which user names are compared: NFKC, whatever the case. It goes by way of the upper case, so that letters that share one
 * there are one (`ß` and `ss`, `ς` and `σ`, the dotless `ı` and `i`). Never fails.
 */
export function userNameKey(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}

/** Whether a name would be read as somebody's e-mail address. */
export function looksLikeEmailAddress(text: string): boolean {
  return EMAIL_FORM.test(text.normalize('NFKC').trim());
}

/** Whether an account is called by its own address. */
export function isCalledByAddress({ userName, email }: { userName: string; email: string | null }): boolean {
  return isOwnAddress(userName, email);
}

function hasFormFor(role: AccountRole, userName: string): boolean {
  const parts = userName.split('/');
  return role === 'collaborator' ? parts.length === 2 && !parts.includes('') : parts.length === 1;
}

function isOwnAddress(userName: string, emailAddress: string | null | undefined): boolean {
  return emailAddress != null && emailAddressKey(emailAddress) === emailAddressKey(userName);
}
