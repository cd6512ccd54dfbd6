import { ApiFailure } from './api-failure';

/** The stable code of a refusal; undefined where the service refused nothing, or wasn't reached. */
export function problemCode(failure: unknown): string | undefined {
  return failure instanceof ApiFailure ? failure.problem?.code : undefined;
}
