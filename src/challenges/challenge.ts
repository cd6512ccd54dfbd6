import { ChallengePurpose } from './challenge-purposes';

/** A secret that was sent to somebody, as far as we keep it: its digest (which never leaves the table) and what became of it. */
export interface Challenge {
  readonly id: string;
  readonly customerId: string | null;
  readonly accountId: string;
  readonly purpose: ChallengePurpose;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly redeemedAt: Date | null;
  /** when a newer one of the same account and purpose took its place */
  readonly replacedAt: Date | null;
  readonly cancelledAt: Date | null;
}

/** Everything but the digest, as a select list. */
export const CHALLENGE_COLUMNS = `
  id, customer_id as "customerId", account_id as "accountId", purpose, issued_at as "issuedAt", expires_at as "expiresAt",
  redeemed_at as "redeemedAt", replaced_at as "replacedAt", cancelled_at as "cancelledAt"`;
