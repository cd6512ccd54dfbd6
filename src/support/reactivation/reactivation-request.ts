/** How the person showed who they are. */
export type ReactivationProof = 'password' | 'link';

export const REACTIVATION_DECISIONS = ['approved', 'refused'] as const;
export type ReactivationDecision = (typeof REACTIVATION_DECISIONS)[number];

/** `expired`: nobody has decided in time. It follows from the times, so no timer needs to run for it to be true. */
export const REACTIVATION_STATES = ['open', ...REACTIVATION_DECISIONS, 'expired'] as const;
export type ReactivationState = (typeof REACTIVATION_STATES)[number];

/** A principal whose account is disabled asks to be let in again. */
export interface ReactivationRequest {
  readonly id: string;
  readonly customerId: string;
  readonly accountId: string;
  readonly proof: ReactivationProof;
  /** in the person's own words */
  readonly message: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  /** the member of staff who looks after it; null: nobody yet */
  readonly assignedTo: string | null;
  readonly state: ReactivationState;
  readonly decidedAt: Date | null;
  /** null where the operator decided at the command line */
  readonly decidedBy: string | null;
  /** told to the person */
  readonly reason: string | null;
}

/** A request is open until it is decided or its time is over, as a condition. @param now the parameter with the time, e.g. `$2` */
export const isOpenAt = (now: string): string => `request.decision is null and request.expires_at > ${now}`;

/** Each state as a condition that the indexes of the queue know. @param now as above */
export const reactivationsAt = (now: string): Readonly<Record<ReactivationState, string>> => ({
  open: `request.lapse_noted_at is null and ${isOpenAt(now)}`,
  approved: `request.decision = 'approved'`,
  refused: `request.decision = 'refused'`,
  expired: `request.decision is null and request.expires_at <= ${now}`,
});

/** The state as SQL. @param now as above */
export const requestStateAt = (now: string): string =>
  `coalesce(request.decision, case when request.expires_at <= ${now} then 'expired' else 'open' end)`;

/** A request as a select list. @param now as above */
export const requestColumnsAt = (now: string): string => `
  request.id, request.customer_id as "customerId", request.account_id as "accountId", request.proof, request.message,
  request.asked_at as "askedAt", request.expires_at as "expiresAt", request.assigned_to as "assignedTo",
  ${requestStateAt(now)} as state, request.decided_at as "decidedAt", request.decided_by as "decidedBy", request.reason`;
