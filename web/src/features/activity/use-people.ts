import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listDirectory, readDirectory } from '../../api/generated';
import { currentSession } from '../../lib/current-session';

interface Person {
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
}

const PROPOSED = 20;

/**
 * The people of one's customer who may be meant by what is typed, oneself first.
 *
 * @param id the one who is meant already; also somebody who isn't proposed any more
 */
export function usePeople(typed: string, id: string | undefined) {
  const { data: session } = useQuery(currentSession);
  const search = typed.trim();
  const found = useQuery({
    queryKey: ['activity-people', search],
    queryFn: ({ signal }) => listDirectory({ signal, query: { limit: PROPOSED, ...(search && { search }) } }),
    placeholderData: keepPreviousData,
  });
  const self: readonly Person[] = session ? [session.account] : [];
  const people: readonly Person[] = [...self, ...(found.data?.items ?? [])];
  const known = people.find((person) => person.id === id);
  const meant = useQuery({
    queryKey: ['activity-person', id],
    queryFn: () => readDirectory({ path: { collaboratorId: id ?? '' } }),
    enabled: id !== undefined && !known && !found.isPending,
  });
  return { people, userName: (known ?? meant.data)?.userName };
}
