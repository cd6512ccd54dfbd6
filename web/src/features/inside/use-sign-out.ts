import { useMutation } from '@tanstack/react-query';
import { signOutSessions } from '../../api/generated';
import { paths } from '../../config/paths';
import { SIGN_IN_REQUIRED } from '../../lib/current-session';
import { problemCode } from '../../lib/problem-code';
import { noteSignedIn } from '../../lib/session-hint';

/** Ends the session and goes back to the front door: nothing of this one stays in the page. */
export function useSignOut() {
  return useMutation({
    mutationFn: async () => {
      try {
        await signOutSessions();
      } catch (failure) {
        if (problemCode(failure) !== SIGN_IN_REQUIRED) throw failure;
      }
    },
    onSuccess: () => {
      noteSignedIn(false);
      location.replace(paths.signIn);
    },
  });
}
