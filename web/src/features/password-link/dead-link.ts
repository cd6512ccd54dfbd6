import type { Problem } from '../../api/generated';
import { ApiFailure } from '../../lib/api-failure';

/** Why a link does not work, and, where something happened to it, when. */
export interface DeadLink {
  readonly reason: 'used' | 'replaced' | 'expired' | 'cancelled' | 'unknown' | 'missing';
  readonly at?: Date;
}

const REASONS: Readonly<Record<string, DeadLink['reason']>> = {
  'challenges/link-used': 'used',
  'challenges/link-replaced': 'replaced',
  'challenges/link-expired': 'expired',
  'challenges/link-cancelled': 'cancelled',
  'challenges/unknown-link': 'unknown',
};

/** The explanation in a refusal, if it is about the link. */
export function deadLinkOf(failure: unknown): DeadLink | undefined {
  if (!(failure instanceof ApiFailure) || !failure.problem) return undefined;
  const { code, fields, at }: Problem & { at?: unknown } = failure.problem;
  // A token cut short, or with something stuck to it, may not even have the form of one.
  const reason = fields?.some(({ field }) => field === 'token') ? 'unknown' : REASONS[code];
  return reason && { reason, ...(typeof at === 'string' && { at: new Date(at) }) };
}

/** Whether a new link would help, and the service can tell whose it would be. */
export function canBeRenewed({ reason }: DeadLink): boolean {
  return reason === 'expired' || reason === 'replaced' || reason === 'cancelled';
}
