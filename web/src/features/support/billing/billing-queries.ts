import { infiniteQueryOptions } from '@tanstack/react-query';
import { listBillingCustomers, listBillingPreviews } from '../../../api/generated';

/** `tonight`: as things are. A number: as if so many overdue invoices held. */
export const SHOWS = ['tonight', '1', '2', '3', '4', '5'] as const;
export type Show = (typeof SHOWS)[number];

export const billing = ['billing'];
const PAGE = 25;
const paged = { initialPageParam: '', getNextPageParam: ({ next }: { next: string | null }) => next } as const;

/** Whom unpaid invoices are about to hold, the earliest first. */
export const heldSoon = (show: Show) =>
  infiniteQueryOptions({
    queryKey: [...billing, 'previews', show],
    queryFn: ({ pageParam, signal }) =>
      listBillingPreviews({
        signal,
        query: {
          ...(show !== 'tonight' && { threshold: Number(show) }),
          ...(pageParam && { after: pageParam }),
          limit: PAGE,
        },
      }),
    refetchOnMount: 'always',
    ...paged,
  });

/** Of whom the billing system speaks that is none of our customers, as far as anybody has said. */
export const unknownCustomers = infiniteQueryOptions({
  queryKey: [...billing, 'unknown'],
  queryFn: ({ pageParam, signal }) =>
    listBillingCustomers({
      signal,
      query: { unknown: 'true', ...(pageParam && { after: pageParam }), limit: PAGE },
    }),
  refetchOnMount: 'always',
  ...paged,
});
