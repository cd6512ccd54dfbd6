import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noteSessionEnd } from './session-end';

/**
 * Nothing is asked twice behind the person's back, and nothing waits for a connection in silence: a failure is told at once, with a
 * way to try again. What failed while offline is asked again when the connection is back. That a
 * session has ended is noticed wherever it shows.
 */
export function createQueryClient(): QueryClient {
  const onError = (failure: Error): void => noteSessionEnd(queryClient, failure);
  const queryClient: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        staleTime: Infinity,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return queryClient;
}
