import { infiniteQueryOptions } from '@tanstack/react-query';
import { listReactivationQueue } from '../../../api/generated';

export const SHOWS = ['open', 'mine', 'approved', 'refused', 'expired'] as const;
export type Show = (typeof SHOWS)[number];

export const requests = ['reactivation-requests'];
const PAGE = 25;

/** The requests to be let in again, the longest waiting first. @param me the member of staff who looks */
export const requestQueue = (show: Show, search: string, me: string) =>
  infiniteQueryOptions({
    queryKey: [...requests, show, search],
    queryFn: ({ pageParam, signal }) =>
      listReactivationQueue({
        signal,
        query: {
          ...(show === 'mine' ? { state: 'open', assignedTo: me } : { state: show }),
          ...(search && { search }),
          ...(pageParam && { after: pageParam }),
          limit: PAGE,
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchOnMount: 'always',
  });
