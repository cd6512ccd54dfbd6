import { infiniteQueryOptions, keepPreviousData, type QueryKey, queryOptions } from '@tanstack/react-query';
import { listDirectory, readAccess, readDirectory } from '../../api/generated';
import type { ListSearch } from './list/list-search';

/** Everything that was read about collaborators. */
export const COLLABORATORS = ['collaborators'];
export const COLLABORATOR_LISTS = [...COLLABORATORS, 'list'];

const PAGE = 50;
/** So many pages are read anew when somebody comes back to a list; of a longer one, what is known stays. */
const PAGES_READ_ANEW = 4;

/** The list, as it is searched, filtered and sorted. What was found before stays until the new comes. */
export const collaboratorList = ({ search, state, sort }: ListSearch) =>
  infiniteQueryOptions({
    queryKey: [...COLLABORATOR_LISTS, { search, state, sort }],
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
    refetchOnMount: ({ state: { data, isInvalidated } }) =>
      isInvalidated || (data?.pages.length ?? 0) <= PAGES_READ_ANEW ? 'always' : false,
  });

/** The state that a list was narrowed to; undefined: to none. @param queryKey of a {@link collaboratorList} */
export function stateListed(queryKey: QueryKey): string | undefined {
  return (queryKey.at(-1) as ListSearch).state;
}

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
