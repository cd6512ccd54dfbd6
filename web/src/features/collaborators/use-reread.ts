import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import type { CollaboratorDto, CollaboratorPageDto } from '../../api/generated';
import { COLLABORATOR_LISTS, collaboratorDetails, stateListed } from './collaborator-queries';

type List = InfiniteData<CollaboratorPageDto>;

/** Reads one collaborator anew, and puts what it is now into every list that shows it: however long that is, one row changes. */
export function useReread(): (collaboratorId: string) => Promise<void> {
  const queryClient = useQueryClient();
  return async (collaboratorId) => {
    try {
      const now = await queryClient.fetchQuery({ ...collaboratorDetails(collaboratorId), staleTime: 0 });
      for (const [queryKey, list] of queryClient.getQueriesData<List>({ queryKey: COLLABORATOR_LISTS }))
        if (list) queryClient.setQueryData(queryKey, withRow(list, now, belongsTo(stateListed(queryKey), now)));
    } catch {
      // What was done is done: only what the lists say of it may be old.
      await queryClient.invalidateQueries({ queryKey: COLLABORATOR_LISTS });
    }
  };
}

/** Whether a list shows it: one of all states has no deactivated ones. */
const belongsTo = (listed: string | undefined, { state }: CollaboratorDto): boolean =>
  listed === undefined ? state.code !== 'deactivated' : state.code === listed;

/** The same list but for one row; what hasn't changed stays the same object, and so isn't drawn again. */
function withRow(list: List, row: CollaboratorDto, belongs: boolean): List {
  const isIt = ({ id }: CollaboratorDto) => id === row.id;
  const changed = (item: CollaboratorDto) => (isIt(item) ? (belongs ? [row] : []) : [item]);
  const pages = list.pages.map((page) =>
    page.items.some(isIt) ? { ...page, items: page.items.flatMap(changed) } : page,
  );
  return { ...list, pages };
}
