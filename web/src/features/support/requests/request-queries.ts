import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type DeciderDto,
  type DeciderPageDto,
  listReactivationDeciders,
  listReactivationQueue,
} from '../../../api/generated';

export const SHOWS = ['open', 'mine', 'approved', 'refused', 'expired'] as const;
export type Show = (typeof SHOWS)[number];

export const requests = ['reactivation-requests'];
const PAGE = 25;
const MOST_AT_ONCE = 100;

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

/** All of staff to whom a request can be handed, by user name. */
export const deciders = queryOptions({
  queryKey: ['reactivation-deciders'],
  queryFn: async ({ signal }) => {
    const all: DeciderDto[] = [];
    for (let after: string | null = ''; after !== null;) {
      const query = { limit: MOST_AT_ONCE, ...(after && { after }) };
      const page: DeciderPageDto = await listReactivationDeciders({ signal, query });
      all.push(...page.items);
      after = page.next;
    }
    return all;
  },
  refetchOnMount: 'always',
});
