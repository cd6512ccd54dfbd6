import type { AskedFactorDto, Problem } from '../../api/generated';
import { ApiFailure } from '../../lib/api-failure';

/** The second factor that is asked for beside the password. */
export type AskedFactor = Pick<AskedFactorDto, 'ways' | 'sentTo'>;

/** What a refusal asks for; undefined where it is another one. */
export function askedFactorIn(failure: Error): AskedFactor | undefined {
  const problem: (Problem & Partial<AskedFactor>) | undefined =
    failure instanceof ApiFailure ? failure.problem : undefined;
  if (problem?.code !== 'authentication/second-factor-required') return undefined;
  const { ways = [], sentTo = null } = problem;
  // where the password is asked for too, a code is mailed with the question, or not at all
  return { ways: ways.filter((way) => way !== 'email' || sentTo !== null), sentTo };
}
