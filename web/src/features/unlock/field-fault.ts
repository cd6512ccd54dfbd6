import { ApiFailure } from '../../lib/api-failure';

/** What the service has against what was typed into a field, in its words. */
export function fieldFault(failure: Error | null, field: string): string | undefined {
  if (!(failure instanceof ApiFailure)) return undefined;
  return failure.problem?.fields?.find((fault) => fault.field === field)?.message;
}
