import { ChallengePurpose } from './challenge-purposes';

/** A secret that was sent to somebody, as far as we keep it: its digests (which never leave the table) and what became of it. */
export interface Challenge {
  readonly id: string;
  readonly customerId: string | null;
  readonly accountId: string;
  readonly purpose: ChallengePurpose;
  /** the number or address that it was sent to, where redeeming it confirms that one */
  readonly target: string | null;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly redeemedAt: Date | null;
  /** when a newer one of the same account and purpose took its place */
  readonly replacedAt: Date | null;
  readonly cancelledAt: Date | null;
}

/** Everything but the digests, as a select list. */
export const CHALLENGE_COLUMNS = `
  id, customer_id as "customerId", account_id as "accountId", purpose, target, issued_at as "issuedAt",
  expires_at as "expiresAt", redeemed_at as "redeemedAt", replaced_at as "replacedAt", cancelled_at as "cancelledAt"`;

/** Neither used nor ended, as a condition. Whether it has expired is another question: it takes the time. */
export const OPEN = 'redeemed_at is null and replaced_at is null and cancelled_at is null';
