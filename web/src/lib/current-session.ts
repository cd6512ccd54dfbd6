import { queryOptions } from '@tanstack/react-query';
import { currentSessions } from '../api/generated';
import { problemCode } from './problem-code';
import { noteSignedIn } from './session-hint';

/** Who is signed in, and what the session may do; null: nobody is. */
export const currentSession = queryOptions({
  queryKey: ['current-session'],
  queryFn: async () => {
    try {
      return await currentSessions();
    } catch (failure) {
      if (problemCode(failure) !== SIGN_IN_REQUIRED) throw failure;
      noteSignedIn(false);
      return null;
    }
  },
});

export const SIGN_IN_REQUIRED = 'authentication/sign-in-required';
