import { infiniteQueryOptions } from '@tanstack/react-query';
import { findSearch } from '../../../api/generated';

const PAGE = 25;

/** The accounts that fit, the best first. */
export const foundAccounts = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['found-accounts', q],
    queryFn: ({ pageParam, signal }) =>
      findSearch({ signal, query: { q, limit: PAGE, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // who comes back from an account has perhaps done something there
    refetchOnMount: 'always',
  });
