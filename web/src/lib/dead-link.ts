import type { Problem } from '../api/generated';
import { ApiFailure } from './api-failure';

/** Why a link does not work, and, where something happened to it, when. */
export interface DeadLink {
  readonly reason: 'used' | 'replaced' | 'expired' | 'cancelled' | 'unknown';
  readonly at?: Date;
}

/** Why nothing can be done with a link: besides, there may be none, or its matter is closed. */
export type UselessLink = DeadLink | { readonly reason: 'missing' | 'closed'; readonly at?: never };

/** What the service says of a link. That it is dead is an answer like any other, and no failure. */
export type InspectedLink<Live> =
  { readonly live: Live; readonly dead?: never } | { readonly dead: DeadLink; readonly live?: never };

const REASONS: Readonly<Record<string, DeadLink['reason']>> = {
  'challenges/link-used': 'used',
  'challenges/link-replaced': 'replaced',
  'challenges/link-expired': 'expired',
  'challenges/link-cancelled': 'cancelled',
  'challenges/unknown-link': 'unknown',
};

/** Waits for what the service says of a link. */
export async function inspected<Live>(answer: Promise<Live>): Promise<InspectedLink<Live>> {
  try {
    return { live: await answer };
  } catch (failure) {
    const dead = deadLinkOf(failure);
    if (dead) return { dead };
    throw failure;
  }
}

/** The explanation in a refusal, if it is about the link. */
export function deadLinkOf(failure: unknown): DeadLink | undefined {
  if (!(failure instanceof ApiFailure) || !failure.problem) return undefined;
  const { code, fields, at }: Problem & { at?: unknown } = failure.problem;
  // A token cut short, or with something stuck to it, may not even have the form of one.
  const reason = fields?.some(({ field }) => field === 'token') ? 'unknown' : REASONS[code];
  return reason && { reason, ...(typeof at === 'string' && { at: new Date(at) }) };
}
