import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { type ListSearch, listSearch } from './list-search';

const TYPING_PAUSE = 300;

/** What the list is asked for, as it stands in the address. What is typed goes there when the typing pauses. */
export function useListSearch() {
  const address: unknown = useSearch({ strict: false });
  const asked = useMemo(() => listSearch(Object(address) as Record<string, unknown>), [address]);
  const navigate = useNavigate({ from: '/collaborators' });
  const [typed, setTyped] = useState(asked.search ?? '');
  const ask = (next: ListSearch) => void navigate({ search: listSearch(next), replace: true, resetScroll: false });

  useEffect(() => {
    const search = typed.trim();
    if (search === (asked.search ?? '')) return;
    const next = listSearch({ ...asked, search });
    const pause = setTimeout(() => void navigate({ search: next, replace: true, resetScroll: false }), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [typed, asked, navigate]);

  return {
    asked,
    typed,
    type: setTyped,
    narrow: (narrowed: ListSearch) => ask({ ...asked, ...narrowed }),
    showAll: () => {
      setTyped('');
      ask({});
    },
  };
}
