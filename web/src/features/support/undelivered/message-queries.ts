import { infiniteQueryOptions } from '@tanstack/react-query';
import { listUndeliveredMessages } from '../../../api/generated';

export const SHOWS = ['failed', 'delayed'] as const;
export type Show = (typeof SHOWS)[number];

export const undelivered = ['undelivered-messages'];
const PAGE = 25;

/** What has not arrived, the newest first. */
export const undeliveredQueue = (show: Show, search: string) =>
  infiniteQueryOptions({
    queryKey: [...undelivered, show, search],
    queryFn: ({ pageParam, signal }) =>
      listUndeliveredMessages({
        signal,
        query: { state: show, ...(search && { search }), ...(pageParam && { after: pageParam }), limit: PAGE },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchOnMount: 'always',
  });
