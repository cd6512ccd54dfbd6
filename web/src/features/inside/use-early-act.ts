import { type QueryKey, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshAuthentication } from './fresh-authentication';

/**
 * Something somebody does inside whose effect is shown at once, while the service is still being told. That is fair where the service
 * hardly ever refuses, where nobody has done anything they would regret by the time it does, where nothing typed waits in a form, and
 * where the answer holds nothing that is to be shown. What is shown is a look: that it is done is said when the service has said so.
 *
 * What was read stays as it was read, and what is under way is laid over it: so a refusal brings back one row at its place, whatever
 * else is under way or was read meanwhile. An act that waits for the password once more is still under way.
 *
 * @param act sent with `keepalive` it also reaches the service when somebody has seen enough and closes the page
 * @param queryKey of what it changes, which is read anew afterwards
 * @param foreseen what will be known once it is done; true again of what is known then
 * @returns `shown` to `select` by; `done` what was done last; `failure` of any that was begun since `begin` was last called
 */
export function useEarlyAct<Known, Given>(
  act: (given: Given) => Promise<unknown>,
  queryKey: QueryKey,
  foreseen: (known: Known, given: Given) => Known,
) {
  const queryClient = useQueryClient();
  const fresh = useFreshAuthentication();
  const [failure, setFailure] = useState<Error>();
  const mutationKey = [...queryKey, 'shown-early'];
  const acting = useMutation({
    mutationKey,
    mutationFn: (given: Given) => fresh(() => act(given)),
    onMutate: () => setFailure(undefined),
    // also where it can't be read anew
    onSuccess: (_, given) =>
      queryClient.setQueriesData<Known>({ queryKey }, (known) => known && foreseen(known, given)),
    onError: setFailure,
    onSettled: () => void queryClient.invalidateQueries({ queryKey }),
  });
  const underWay = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as Given,
  });
  return {
    begin: acting.mutate,
    shown: (known: Known) => underWay.reduce((shown, given) => foreseen(shown, given), known),
    done: acting.isSuccess ? acting.variables : undefined,
    failure,
  };
}
