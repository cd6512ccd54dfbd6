import { infiniteQueryOptions } from '@tanstack/react-query';
import { listUndeliveredMessages } from '../../../api/generated';

export const SHOWS = ['open', 'delayed', 'dealtWith'] as const;
export type Show = (typeof SHOWS)[number];

export const undelivered = ['undelivered-messages'];
const PAGE = 25;

const ASKED = {
  open: { state: 'failed', dealtWith: 'false' },
  delayed: { state: 'delayed' },
  dealtWith: { state: 'failed', dealtWith: 'true' },
} as const;

/** What has not arrived, the newest first. */
export const undeliveredQueue = (show: Show, search: string) =>
  infiniteQueryOptions({
    queryKey: [...undelivered, show, search],
    queryFn: ({ pageParam, signal }) =>
      listUndeliveredMessages({
        signal,
        query: { ...ASKED[show], ...(search && { search }), ...(pageParam && { after: pageParam }), limit: PAGE },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchOnMount: 'always',
  });
