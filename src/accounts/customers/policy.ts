import { RunningSettings } from '../../platform/config';

/** Whether who asks to get back in is told on the screen what was found (guided), or only in the mailbox (neutral). */
export const DISCLOSURES = ['neutral', 'guided'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** What a customer may decide for its own accounts. */
export interface Policy {
  readonly passwordMinimumLength: number;
  /** how many earlier passwords are refused */
  readonly passwordHistory: number;
  /** days; 0: a password never expires */
  readonly passwordAgeDays: number;
  readonly resetLinkHours: number;
  readonly activationLinkDays: number;
  readonly disclosure: Disclosure;
  /** wrong passwords in a row */
  readonly lockAfter: number;
  /** 0: locked until it is unlocked */
  readonly lockMinutes: number;
}

export type PolicyOverrides = Partial<Policy>;

/** The deployment's defaults, and over them what the customer has decided. Staff have no customer: the defaults. */
export function policyOf(customer: { readonly policy: PolicyOverrides } | null, settings: RunningSettings): Policy {
  return {
    passwordMinimumLength: settings.PASSWORD_MINIMUM_LENGTH,
    passwordHistory: settings.PASSWORD_HISTORY,
    passwordAgeDays: settings.PASSWORD_AGE_DAYS,
    resetLinkHours: settings.RESET_LINK_HOURS,
    activationLinkDays: settings.ACTIVATION_LINK_DAYS,
    disclosure: settings.DISCLOSURE,
    lockAfter: settings.LOCK_AFTER,
    lockMinutes: settings.LOCK_MINUTES,
    ...customer?.policy,
  };
}
