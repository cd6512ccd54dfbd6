import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { listAuditEntries, verifyAuditVerification } from '../../api/generated';
import { type ActivitySearch, entrySearch } from './activity-search';

const PAGE = 30;

/** The log, the newest entry first. What was found before stays until the new comes. */
export const activity = (search: ActivitySearch) =>
  infiniteQueryOptions({
    queryKey: ['activity', search],
    queryFn: ({ pageParam, signal }) =>
      listAuditEntries({
        signal,
        query: { limit: PAGE, ...entrySearch(search), ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });

/** The proof that nothing in the log was altered, part by part. */
export const proof = (customerId: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['activity-proof', customerId],
    queryFn: ({ pageParam, signal }) =>
      verifyAuditVerification({
        signal,
        query: { ...(customerId && { customerId }), ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    // yesterday's proof is none
    gcTime: 0,
  });
