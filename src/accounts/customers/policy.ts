import { RunningSettings, SettingName } from '../../platform/config';

/** Whether who asks to get back in is told on the screen what was found (guided), or only in the mailbox (neutral). */
export const DISCLOSURES = ['neutral', 'guided'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** off: nobody is asked for one; optional: whoever has set one up; required: everybody, as staff always are. */
export const SECOND_FACTOR_POLICIES = ['off', 'optional', 'required'] as const;
export type SecondFactorPolicy = (typeof SECOND_FACTOR_POLICIES)[number];

/** What a customer may decide for its own accounts. */
export interface Policy {
  readonly passwordMinimumLength: number;
  /** of somebody who is asked for a second factor; where it is the greater of the two, the other counts */
  readonly passwordMinimumLengthWithSecondFactor: number;
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
  readonly secondFactor: SecondFactorPolicy;
  /** where it is required: days in which whoever has none of their own gets in without */
  readonly secondFactorGraceDays: number;
  /** so many overdue unpaid invoices hold the customer */
  readonly overdueInvoicesThatHold: number;
}

export type PolicyField = keyof Policy;
export type PolicyOverrides = Partial<Policy>;

/** The setting that is the deployment's default for each field, and whose bounds are the field's. */
export const POLICY_SETTINGS = {
  passwordMinimumLength: 'PASSWORD_MINIMUM_LENGTH',
  passwordMinimumLengthWithSecondFactor: 'PASSWORD_MINIMUM_LENGTH_WITH_SECOND_FACTOR',
  passwordHistory: 'PASSWORD_HISTORY',
  passwordAgeDays: 'PASSWORD_AGE_DAYS',
  resetLinkHours: 'RESET_LINK_HOURS',
  activationLinkDays: 'ACTIVATION_LINK_DAYS',
  disclosure: 'DISCLOSURE',
  lockAfter: 'LOCK_AFTER',
  lockMinutes: 'LOCK_MINUTES',
  secondFactor: 'SECOND_FACTOR',
  secondFactorGraceDays: 'SECOND_FACTOR_GRACE_DAYS',
  overdueInvoicesThatHold: 'OVERDUE_INVOICES_THAT_HOLD',
} as const satisfies Readonly<Record<PolicyField, SettingName>>;

export const POLICY_FIELDS = Object.keys(POLICY_SETTINGS) as PolicyField[];

/** What the operator alone decides for a customer: whoever owes doesn’t decide how much may be owed. */
export const OPERATOR_FIELDS = ['overdueInvoicesThatHold'] as const satisfies readonly PolicyField[];
export type OperatorOverrides = Pick<PolicyOverrides, (typeof OPERATOR_FIELDS)[number]>;

export function isOfOperator(field: string): boolean {
  return (OPERATOR_FIELDS as readonly string[]).includes(field);
}

export function operatorsPart(policy: PolicyOverrides): OperatorOverrides {
  return Object.fromEntries(Object.entries(policy).filter(([field]) => isOfOperator(field)));
}

export function customersPart(policy: PolicyOverrides): PolicyOverrides {
  return Object.fromEntries(Object.entries(policy).filter(([field]) => !isOfOperator(field)));
}

/** The deployment's defaults, and over them what the customer has decided. Staff have no customer: the defaults. */
export function policyOf(customer: { readonly policy: PolicyOverrides } | null, settings: RunningSettings): Policy {
  const defaults = Object.fromEntries(POLICY_FIELDS.map((field) => [field, settings[POLICY_SETTINGS[field]]]));
  return { ...(defaults as unknown as Policy), ...customer?.policy };
}
