import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useFreshAuthentication } from './fresh-authentication';

/**
 * Something that somebody does inside. It asks for the password once more where the service wants that, and what it changes is read
 * anew.
 *
 * @param changes what is to be read anew afterwards
 */
export function useAct<Given, Answer>(act: (given: Given) => Promise<Answer>, ...changes: QueryKey[]) {
  const queryClient = useQueryClient();
  const fresh = useFreshAuthentication();
  return useMutation({
    mutationFn: (given: Given) => fresh(() => act(given)),
    onSuccess: () => Promise.all(changes.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}
