import { DAY, HOUR, MINUTE } from '../kernel';
import { DIGITS, UNAMBIGUOUS } from '../platform/crypto';

/** Links that lead to a new password. The mail that brings one has a code beside it, for where a mail filter breaks links. */
export const PASSWORD_LINK_PURPOSES = ['activation', 'reset'] as const;
export type PasswordLinkPurpose = (typeof PASSWORD_LINK_PURPOSES)[number];

/** Links that lead to something else, and come without a code. */
export const PLAIN_LINK_PURPOSES = [
  'address_confirmation',
  'own_address',
  'reactivation',
  'owner_change',
  'owner_change_stop',
] as const;
export type PlainLinkPurpose = (typeof PLAIN_LINK_PURPOSES)[number];

export const LINK_PURPOSES = [...PASSWORD_LINK_PURPOSES, ...PLAIN_LINK_PURPOSES, 'unlock', 'not_me'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** What goes on working when there is a new password, for it warns of whoever has chosen that: only its own end ends it. */
export const LASTING_PURPOSES: readonly LinkPurpose[] = ['not_me', 'owner_change', 'owner_change_stop'];

interface CodeRules {
  readonly alphabet: string;
  readonly length: number;
  /** milliseconds */
  readonly life: number;
}

/** Short codes to be typed: each is worth something only together with the account that it was made for. That to unlock has a link. */
export const CODES = {
  unlock: { alphabet: UNAMBIGUOUS, length: 8, life: HOUR },
  sms_recovery: { alphabet: UNAMBIGUOUS, length: 6, life: 10 * MINUTE },
  second_factor: { alphabet: DIGITS, length: 6, life: 10 * MINUTE },
  phone_confirmation: { alphabet: DIGITS, length: 6, life: 10 * MINUTE },
} as const satisfies Record<string, CodeRules>;
export type CodePurpose = keyof typeof CODES;

/** What a challenge proves, and so what it may be redeemed for. A secret of one purpose is worth nothing for another. */
export type ChallengePurpose = LinkPurpose | CodePurpose;

/**
 * "This wasn't me": every mail that somebody got keeps its way out, so a newer one doesn't take the place of an older, nor does a new
 * password end it. Whoever causes mails, or changes the password, must not be able to make the warning useless.
 */
export const NOT_ME_LIFE = 7 * DAY;
