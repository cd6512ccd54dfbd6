import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { currentSession, SIGN_IN_REQUIRED } from './current-session';
import { problemCode } from './problem-code';

const SESSION_END = ['session-end'];

/** Takes notice where a refusal tells that the session is over, or may do less than before. */
export function noteSessionEnd(queryClient: QueryClient, failure: Error): void {
  const code = problemCode(failure);
  if (code === SIGN_IN_REQUIRED) queryClient.setQueryData(SESSION_END, true);
  if (code === 'authentication/session-restricted') {
    void queryClient.invalidateQueries({ queryKey: currentSession.queryKey });
  }
}

/** Whether the session has ended under the hands of the person, and what to call when there is another one. */
export function useSessionEnd(): { readonly hasEnded: boolean; readonly goOn: () => void } {
  const queryClient = useQueryClient();
  const { data = false } = useQuery({ queryKey: SESSION_END, queryFn: () => false, enabled: false });
  return {
    hasEnded: data,
    goOn: () => {
      queryClient.setQueryData(SESSION_END, false);
      // what could not be read meanwhile
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey !== SESSION_END });
    },
  };
}
