import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type ActivitySearch, activitySearch } from './activity-search';

/** What is looked for, as it stands in the address. */
export function useActivitySearch() {
  const address: unknown = useSearch({ strict: false });
  const asked = useMemo(() => activitySearch(Object(address) as Record<string, unknown>), [address]);
  const navigate = useNavigate({ from: '/activity' });
  return {
    asked,
    ask: (next: ActivitySearch) => void navigate({ search: next, replace: true, resetScroll: false }),
  };
}
