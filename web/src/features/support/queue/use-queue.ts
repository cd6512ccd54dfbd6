import { useNavigate, useSearch } from '@tanstack/react-router';
import { queueAsked } from './asked';

/** Which part of a queue is asked for, as it stands in the address. @param shows its parts; the first one where nothing is said */
export function useQueue<Show extends string>(shows: readonly [Show, ...Show[]]) {
  const address: unknown = useSearch({ strict: false });
  const { show, search = '' } = queueAsked(Object(address) as Record<string, unknown>);
  const navigate = useNavigate();
  const ask = (asked: { show: string; search: string }) =>
    void navigate({ to: '.', search: () => queueAsked(asked.show === shows[0] ? { search: asked.search } : asked) });
  const shown = shows.find((each) => each === show) ?? shows[0];
  return {
    show: shown,
    search,
    choose: (chosen: string) => ask({ show: chosen, search }),
    find: (typed: string) => ask({ show: shown, search: typed }),
  };
}
