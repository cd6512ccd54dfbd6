import { ApiFailure } from './api-failure';

/** What the service has against what was typed into a field, each in a sentence. */
export function fieldFaults(failure: Error | null, field: string): readonly string[] {
  if (!(failure instanceof ApiFailure)) return [];
  const faults = failure.problem?.fields?.filter((fault) => fault.field === field) ?? [];
  return faults.map(({ message }) => message);
}

/** The first of those; undefined where it has nothing against it. */
export function fieldFault(failure: Error | null, field: string): string | undefined {
  return fieldFaults(failure, field)[0];
}
