import type { ListDirectoryData } from '../../../api/generated';

/** What the list is asked for. It stands in the address, so that a list can be linked to and come back to. */
export type ListSearch = Pick<NonNullable<ListDirectoryData['query']>, 'search' | 'state' | 'sort'>;

export const STATES = [
  'active',
  'awaiting_activation',
  'suspended',
  'locked',
  'disabled',
  'deactivated',
] as const satisfies readonly ListSearch['state'][];

export const SORTS = [
  'userName',
  'displayName',
  '-createdAt',
  'createdAt',
] as const satisfies readonly ListSearch['sort'][];

/** Reads an address, in which anything may stand. */
export function listSearch({ search, state, sort }: Record<string, unknown>): ListSearch {
  const knownState = STATES.find((each) => each === state);
  const knownSort = SORTS.find((each) => each === sort);
  const isText = typeof search === 'string' || typeof search === 'number';
  return {
    ...(isText && search !== '' && { search: String(search) }),
    ...(knownState && { state: knownState }),
    ...(knownSort && { sort: knownSort }),
  };
}
