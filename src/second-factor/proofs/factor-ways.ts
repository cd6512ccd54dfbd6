/** In what ways somebody shows who they are, beside the password. */
export const FACTOR_WAYS = ['totp', 'email', 'recovery_code'] as const;
export type FactorWay = (typeof FACTOR_WAYS)[number];

/** What somebody gives as their second factor. */
export interface FactorProof {
  readonly way: FactorWay;
  /** as it was typed */
  readonly code: string;
}
