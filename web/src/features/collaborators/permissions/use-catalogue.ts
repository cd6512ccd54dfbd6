import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listPermissions, pagePermissions } from '../../../api/generated';
import type { Language } from '../../../lib/languages';

const MAILBOXES_AT_ONCE = 20;

/** What can be granted. */
export function useCatalogue() {
  const { i18n } = useTranslation();
  const query = useQuery({ queryKey: ['permission-catalogue'], queryFn: () => listPermissions() });
  /** what a permission is called; one that the catalogue has no more, by its bare name */
  const label = (name: string) =>
    query.data?.items.find((definition) => definition.name === name)?.label[i18n.language as Language] ?? name;
  return { query, label, labels: (names: readonly string[]) => names.map(label).join(', ') };
}

/** On what. */
export function useMailboxes() {
  return useInfiniteQuery({
    queryKey: ['mailboxes'],
    queryFn: ({ pageParam }) =>
      pagePermissions({ query: { limit: MAILBOXES_AT_ONCE, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
}
