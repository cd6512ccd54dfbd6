import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { readStory } from '../../../../api/generated';
import { staffAccount } from '../account-queries';
import type { StorySearch } from './story-search';

const MOMENTS_AT_ONCE = 25;

/** What happened to an account, the newest first. */
export const storyForStaff = (accountId: string, { kind }: StorySearch) =>
  infiniteQueryOptions({
    queryKey: [...staffAccount(accountId), 'story', kind],
    queryFn: ({ pageParam, signal }) =>
      readStory({
        signal,
        path: { accountId },
        query: { limit: MOMENTS_AT_ONCE, ...(kind && { kind }), ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchOnMount: 'always',
  });
