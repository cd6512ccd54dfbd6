import type { PolicyField } from '../../api/generated';

/** What can be decided, in the groups in which it is shown. */
export const SETTINGS = {
  passwords: ['passwordMinimumLength', 'passwordMinimumLengthWithSecondFactor', 'passwordHistory', 'passwordAgeDays'],
  signingIn: ['lockAfter', 'lockMinutes', 'secondFactor', 'secondFactorGraceDays'],
  gettingBackIn: ['disclosure', 'resetLinkHours', 'activationLinkDays'],
} as const satisfies Readonly<Record<string, readonly PolicyField[]>>;

export type Group = keyof typeof SETTINGS;
export type Setting = (typeof SETTINGS)[Group][number];

export const GROUPS = Object.keys(SETTINGS) as Group[];
export const ALL_SETTINGS: readonly Setting[] = GROUPS.flatMap((group) => SETTINGS[group]);

/** The settings of which none is a value with a meaning of its own. */
export const MAY_BE_ZERO: readonly Setting[] = [
  'passwordHistory',
  'passwordAgeDays',
  'lockMinutes',
  'secondFactorGraceDays',
];

/** The settings that are one of a few words; all others are numbers. */
export const CHOICES = {
  secondFactor: ['off', 'optional', 'required'],
  disclosure: ['neutral', 'guided'],
} as const satisfies Partial<Readonly<Record<Setting, readonly string[]>>>;

export function isChoice(setting: PolicyField): setting is keyof typeof CHOICES {
  return setting in CHOICES;
}
