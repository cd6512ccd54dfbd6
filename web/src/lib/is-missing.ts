import { problemCode } from './problem-code';

const NOBODYS = ['accounts/not-found', 'platform/malformed-request'];

/** Whether a page can't be had because nobody has the id in its address, or nobody can have it. */
export function isMissing(failure: Error | null): boolean {
  return NOBODYS.includes(problemCode(failure) ?? '');
}
