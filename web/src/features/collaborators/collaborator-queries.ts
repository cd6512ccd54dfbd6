import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listDirectory, readAccess, readDirectory } from '../../api/generated';
import type { ListSearch } from './list/list-search';

/** What is read anew whenever something is done to a collaborator. */
export const COLLABORATORS = ['collaborators'];

const PAGE = 50;

/** The list, as it is searched, filtered and sorted. What was found before stays until the new comes. */
export const collaboratorList = ({ search, state, sort }: ListSearch) =>
  infiniteQueryOptions({
    queryKey: [...COLLABORATORS, 'list', search, state, sort],
    queryFn: ({ pageParam, signal }) =>
      listDirectory({
        signal,
        query: {
          limit: PAGE,
          ...(search && { search }),
          ...(state && { state }),
          ...(sort && { sort }),
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // whoever comes back to the list sees what has happened meanwhile
    refetchOnMount: 'always',
  });

/** One collaborator, with permissions and the last letters. */
export const collaboratorDetails = (collaboratorId: string) =>
  queryOptions({
    queryKey: [...COLLABORATORS, collaboratorId],
    queryFn: () => readDirectory({ path: { collaboratorId } }),
    refetchOnMount: 'always',
  });

/** What keeps a collaborator out, and what can be done about it. */
export const collaboratorAccess = (accountId: string) =>
  queryOptions({
    queryKey: [...COLLABORATORS, accountId, 'access'],
    queryFn: () => readAccess({ path: { accountId } }),
    refetchOnMount: 'always',
  });
