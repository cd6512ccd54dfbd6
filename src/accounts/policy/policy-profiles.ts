import { PolicyField, PolicyOverrides } from '../customers/policy';

export interface PolicyProfile {
  readonly name: string;
  /** what it decides; every other field is left to the deployment */
  readonly overrides: PolicyOverrides;
}

/** Policies to start from; what each is for stands in `words.ts` and in `docs/policy.md`. */
export const POLICY_PROFILES = [
  { name: 'standard', overrides: {} },
  {
    name: 'pci_dss',
    overrides: {
      passwordMinimumLength: 12,
      passwordMinimumLengthWithSecondFactor: 12,
      passwordHistory: 4,
      passwordAgeDays: 90,
      lockAfter: 6,
      lockMinutes: 30,
    },
  },
  {
    name: 'strict',
    overrides: {
      passwordMinimumLength: 16,
      passwordMinimumLengthWithSecondFactor: 12,
      passwordHistory: 12,
      passwordAgeDays: 60,
      resetLinkHours: 4,
      activationLinkDays: 2,
      disclosure: 'neutral',
      lockAfter: 4,
      lockMinutes: 0,
    },
  },
] as const satisfies readonly PolicyProfile[];

/** A requirement of PCI DSS v4.0.1 about one field, and whether a value of it meets that. */
export interface PciRequirement {
  readonly number: string;
  readonly isMetBy: (value: number) => boolean;
}

/** PCI DSS v4.0.1, requirement 8.3, as far as a policy decides on it. */
export const PCI_REQUIREMENTS: Readonly<Partial<Record<PolicyField, PciRequirement>>> = {
  // locked after not more than ten attempts, for at least thirty minutes or until the person's identity is confirmed
  lockAfter: { number: '8.3.4', isMetBy: (attempts) => attempts <= 10 },
  lockMinutes: { number: '8.3.4', isMetBy: (minutes) => minutes === 0 || minutes >= 30 },
  passwordMinimumLength: { number: '8.3.6', isMetBy: (characters) => characters >= 12 },
  // beside a second factor as well
  passwordMinimumLengthWithSecondFactor: { number: '8.3.6', isMetBy: (characters) => characters >= 12 },
  passwordHistory: { number: '8.3.7', isMetBy: (passwords) => passwords >= 4 },
  // where the password is the only factor
  passwordAgeDays: { number: '8.3.9', isMetBy: (days) => days > 0 && days <= 90 },
};

/** The requirements that the values of a policy meet, field by field. */
export function requirementsMetBy(values: PolicyOverrides): Partial<Record<PolicyField, string>> {
  const met = Object.entries(PCI_REQUIREMENTS).filter(([field, { isMetBy }]) => {
    const value = values[field as PolicyField];
    return typeof value === 'number' && isMetBy(value);
  });
  return Object.fromEntries(met.map(([field, { number }]) => [field, number]));
}
