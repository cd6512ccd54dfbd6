import { NewPerson } from '../../accounts';

/** It follows from what was written, and the time: no timer needs to run for it to be true. */
export const OWNER_CHANGE_STATES = [
  'awaiting_approval',
  'waiting',
  'ready',
  'completed',
  'stopped',
  'expired',
] as const;
export type OwnerChangeState = (typeof OWNER_CHANGE_STATES)[number];

/** The principal of a customer is gone: the account is to become another person's. */
export interface OwnerChange {
  readonly id: string;
  readonly customerId: string;
  readonly accountId: string;
  readonly newPerson: NewPerson;
  readonly reason: string;
  /** which documents staff have seen */
  readonly documents: string;
  readonly state: OwnerChangeState;
  readonly requestedAt: Date;
  /** null: the operator */
  readonly requestedBy: string | null;
  readonly expiresAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  /** until then whoever has the old contacts can stop it, and nobody can complete it; null: not approved yet */
  readonly waitsUntil: Date | null;
  readonly stoppedAt: Date | null;
  readonly stoppedBy: 'contact' | 'staff' | null;
  readonly stopReason: string | null;
  readonly completedAt: Date | null;
}

/** Neither ended nor too old, as a condition. @param now the parameter with the time, e.g. `$1` */
export const isUnderWayAt = (now: string): string =>
  `stopped_at is null and completed_at is null and replaced_at is null and expires_at > ${now}`;

/** Approved, and the time to stop it is over. @param now as above */
export const isReadyAt = (now: string): string => `${isUnderWayAt(now)} and waits_until <= ${now}`;

/** The state as SQL. @param now as above */
export const ownerChangeStateAt = (now: string): string => `
  case
    when completed_at is not null then 'completed'
    when stopped_at is not null then 'stopped'
    when replaced_at is not null or expires_at <= ${now} then 'expired'
    when approved_at is null then 'awaiting_approval'
    when waits_until > ${now} then 'waiting'
    else 'ready'
  end`;

/** A change as a select list. @param now as above */
export const changeColumnsAt = (now: string): string => `
  id, customer_id as "customerId", account_id as "accountId",
  json_build_object('displayName', display_name, 'email', email) as "newPerson", reason, documents,
  ${ownerChangeStateAt(now)} as state, requested_at as "requestedAt", requested_by as "requestedBy", expires_at as "expiresAt",
  approved_at as "approvedAt", approved_by as "approvedBy", waits_until as "waitsUntil", stopped_at as "stoppedAt",
  stopped_by as "stoppedBy", stop_reason as "stopReason", completed_at as "completedAt"`;
