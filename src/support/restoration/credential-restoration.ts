export const RESTORATION_WAYS = ['one_time_password', 'letter'] as const;
export type RestorationWay = (typeof RESTORATION_WAYS)[number];

/** By letter: the new address is confirmed, a second member of staff agrees, a link goes there. It follows from what was written, and the time. */
export const RESTORATION_STATES = [
  'awaiting_confirmation',
  'awaiting_approval',
  'done',
  'stopped',
  'replaced',
  'expired',
] as const;
export type RestorationState = (typeof RESTORATION_STATES)[number];

export interface RestorationFee {
  /** minor units; more than 0 */
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

/** Staff restore the initial credentials of an account to which no letter goes. */
export interface CredentialRestoration {
  readonly id: string;
  readonly customerId: string;
  readonly accountId: string;
  readonly way: RestorationWay;
  readonly reason: string;
  /** how staff found out who asks; null: the operator answers for it */
  readonly identityCheckId: string | null;
  readonly feeAmount: number | null;
  readonly feeCurrency: string | null;
  /** where the letter is to go */
  readonly email: string | null;
  readonly state: RestorationState;
  readonly begunAt: Date;
  /** null: the operator */
  readonly begunBy: string | null;
  readonly expiresAt: Date;
  readonly addressConfirmedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly stoppedAt: Date | null;
  readonly stopReason: string | null;
}

/** The state as SQL. @param now the parameter with the time, e.g. `$1` */
export const restorationStateAt = (now: string): string => `
  case
    when way = 'one_time_password' or approved_at is not null then 'done'
    when stopped_at is not null then 'stopped'
    when replaced_at is not null then 'replaced'
    when expires_at <= ${now} then 'expired'
    when address_confirmed_at is null then 'awaiting_confirmation'
    else 'awaiting_approval'
  end`;

/** A restoration as a select list. @param now as above */
export const restorationColumnsAt = (now: string): string => `
  id, customer_id as "customerId", account_id as "accountId", way, reason, identity_check_id as "identityCheckId",
  fee_amount::float as "feeAmount", fee_currency as "feeCurrency", email, ${restorationStateAt(now)} as state, begun_at as "begunAt",
  begun_by as "begunBy", expires_at as "expiresAt", address_confirmed_at as "addressConfirmedAt",
  approved_at as "approvedAt", approved_by as "approvedBy", stopped_at as "stoppedAt", stop_reason as "stopReason"`;
