import i18next from 'i18next';
import type { Problem } from '../api/generated';
import { asReadNow } from './as-read-now';

/** Why an answer is missing, as far as it matters to the person in front of the page. */
export type FailureKind = 'unreachable' | 'busy' | 'limited' | 'refused' | 'unexpected';

/** A request that did not lead to what it was sent for. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    private readonly told?: Problem,
    /** seconds after which it is worth trying again, if the service named them */
    readonly retryAfter?: number,
  ) {
    super(told?.code ?? kind);
    this.name = 'ApiFailure';
  }

  /** What the service says about it, if it came that far. */
  get problem(): Problem | undefined {
    return this.told && asReadNow(this.told, i18next.language);
  }
}

const TOO_MANY_REQUESTS = 429;
const BAD_GATEWAY = 502;
const UNAVAILABLE = 503;
const GATEWAY_TIMEOUT = 504;

const KINDS: Readonly<Record<number, FailureKind>> = {
  [TOO_MANY_REQUESTS]: 'limited',
  [BAD_GATEWAY]: 'unreachable',
  [UNAVAILABLE]: 'busy',
  [GATEWAY_TIMEOUT]: 'unreachable',
};

/**
 * Reads a failed request.
 *
 * @param body what was answered, or what was thrown where nothing was
 * @param response undefined if nothing was answered
 */
export function apiFailure(body: unknown, response: Response | undefined): ApiFailure {
  if (!response) return new ApiFailure('unreachable');
  const problem = isProblem(body) ? body : undefined;
  const otherwise = problem && response.status < 500 ? 'refused' : 'unexpected';
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  return new ApiFailure(KINDS[response.status] ?? otherwise, problem, retryAfter);
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
}

/** Our service names seconds; a proxy may name a date (RFC 9110 §10.2.3), which is then left out. */
function secondsOf(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}
