import { chosenPart } from '../identifiers/user-name';
import { isCommonPassword } from './common-passwords';

export const MAXIMUM_PASSWORD_LENGTH = 256;

/** Shorter names are in too many good passwords by chance. */
const SHORTEST_NAME = 4;

/** What a policy says about new passwords. */
export interface PasswordRules {
  /** characters (code points after NFC) */
  readonly minimumLength: number;
  /** how many of the last passwords may not be used again */
  readonly remembered: number;
}

export const DEFAULT_PASSWORD_RULES: PasswordRules = { minimumLength: 12, remembered: 4 };

/** The names of the account and of its customer, none of which belongs in its password. */
export interface PasswordContext {
  readonly userName: string;
  readonly displayName?: string | null;
  readonly emailAddress?: string | null;
  readonly customerName?: string | null;
}

/** A rule that a password breaks: a stable code, and the numbers that its sentence names. */
export type PasswordFault =
  | { readonly code: 'too_short'; readonly params: { readonly minimum: number } }
  | { readonly code: 'too_long'; readonly params: { readonly maximum: number } }
  | { readonly code: 'used_before'; readonly params: { readonly remembered: number } }
  | { readonly code: 'too_common' | 'breached' | 'one_time' | 'contains_name' | 'control_characters' };

interface Rule {
  fault(rules: PasswordRules): PasswordFault;
  isBroken(password: string, rules: PasswordRules, context: PasswordContext): boolean;
}

/** What can be told from the password alone; whether it was used before takes hashing, see `password-history.ts`. */
const RULES: readonly Rule[] = [
  {
    fault: ({ minimumLength }) => ({ code: 'too_short', params: { minimum: minimumLength } }),
    isBroken: (password, { minimumLength }) => lengthOf(password) < minimumLength,
  },
  {
    fault: () => ({ code: 'too_long', params: { maximum: MAXIMUM_PASSWORD_LENGTH } }),
    isBroken: isTooLong,
  },
  {
    fault: () => ({ code: 'too_common' }),
    isBroken: (password) => !isTooLong(password) && isCommonPassword(password),
  },
  {
    fault: () => ({ code: 'contains_name' }),
    isBroken: (password, _rules, context) => !isTooLong(password) && containsName(password, context),
  },
  {
    fault: () => ({ code: 'control_characters' }),
    // half of a surrogate pair is no character either: all of them would be hashed as the same one
    isBroken: (password) => /[\p{Cc}\p{Cs}]/u.test(password),
  },
];

/** The rules that a new password breaks; none if it will do. Takes microseconds; the first call some milliseconds more. */
export function checkPassword(text: string, rules: PasswordRules, context: PasswordContext): PasswordFault[] {
  const password = text.normalize('NFC');
  return RULES.filter((rule) => rule.isBroken(password, rules, context)).map((rule) => rule.fault(rules));
}

/** It is on the list of the deployment, see `breached-passwords.ts`. */
export const BREACHED: PasswordFault = { code: 'breached' };

/** Somebody else has made it, and knows it. */
export const ONE_TIME: PasswordFault = { code: 'one_time' };

export function usedBefore({ remembered }: PasswordRules): PasswordFault {
  return { code: 'used_before', params: { remembered } };
}

/** All rules that apply, as the page shows them while someone is typing: each as the fault of breaking it. */
export function describeRules(rules: PasswordRules): PasswordFault[] {
  const described = RULES.map((rule) => rule.fault(rules));
  return rules.remembered > 0 ? [...described, usedBefore(rules)] : described;
}

function lengthOf(password: string): number {
  return [...password].length;
}

function isTooLong(password: string): boolean {
  return lengthOf(password) > MAXIMUM_PASSWORD_LENGTH;
}

function containsName(password: string, context: PasswordContext): boolean {
  const squashed = squash(password);
  return namesOf(context).some((name) => name.length >= SHORTEST_NAME && squashed.includes(name));
}

function namesOf({ userName, displayName, emailAddress, customerName }: PasswordContext): string[] {
  const names = [userName, chosenPart(userName), displayName, emailAddress?.split('@', 1)[0], customerName];
  return names.map((name) => squash(name ?? ''));
}

/** Only the letters and digits, whatever their case and accents: `Anna Rossi` hides in `anna.ROSSÌ!`. */
function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
