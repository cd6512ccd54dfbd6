import { infiniteQueryOptions } from '@tanstack/react-query';
import { listOwnerChanges, listRestorations } from '../../../api/generated';

export const SHOWS = ['waiting', 'all'] as const;
export type Show = (typeof SHOWS)[number];

export const approvals = ['approvals'];
const PAGE = 25;

const asked = (show: Show, search: string, after: string) => ({
  ...(show === 'waiting' && { state: 'awaiting_approval' as const }),
  ...(search && { search }),
  ...(after && { after }),
  limit: PAGE,
});

const paged = { initialPageParam: '', getNextPageParam: ({ next }: { next: string | null }) => next } as const;

export const ownerChangeQueue = (show: Show, search: string) =>
  infiniteQueryOptions({
    queryKey: [...approvals, 'owner-changes', show, search],
    queryFn: ({ pageParam, signal }) => listOwnerChanges({ signal, query: asked(show, search, pageParam) }),
    refetchOnMount: 'always',
    ...paged,
  });

export const restorationQueue = (show: Show, search: string) =>
  infiniteQueryOptions({
    queryKey: [...approvals, 'restorations', show, search],
    queryFn: ({ pageParam, signal }) => listRestorations({ signal, query: asked(show, search, pageParam) }),
    refetchOnMount: 'always',
    ...paged,
  });
