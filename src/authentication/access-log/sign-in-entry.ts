/** What came of somebody's wish to sign in, or to go on with a session. */
export const SIGN_IN_RESULTS = [
  'signed_in',
  'second_factor_asked',
  'wrong_password',
  'refused',
  'locked',
  'token_reused',
] as const;
export type SignInResult = (typeof SIGN_IN_RESULTS)[number];

/** What is remarkable about it. */
export const SIGN_IN_MARKS = ['new_device', 'suspicious'] as const;
export type SignInMark = (typeof SIGN_IN_MARKS)[number];

/** Where somebody comes from, as far as can be known. */
export interface Visit {
  readonly address: string | null;
  /** that the address belongs to, see `networkOf` */
  readonly network: string;
  /** ISO 3166-1, two letters; null: not known */
  readonly country: string | null;
  /** in words, e.g. `Firefox, Windows` */
  readonly device: string | null;
}

export interface SignInOutcome {
  readonly result: SignInResult;
  /** kinds of holds, or rules, by their codes; null: nothing more to say */
  readonly because?: string | null;
  readonly marks?: readonly SignInMark[];
}

/** A line of the access log. */
export interface SignInEntry extends Required<SignInOutcome>, Omit<Visit, 'network'> {
  readonly id: string;
  readonly at: Date;
}
