import { QueryClient } from '@tanstack/react-query';

/**
 * Nothing is asked twice behind the person's back, and nothing waits for a connection in silence: a failure is told at once, with a
 * way to try again. What failed while offline is asked again when the connection is back.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}
