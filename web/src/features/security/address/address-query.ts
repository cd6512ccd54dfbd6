import { queryOptions } from '@tanstack/react-query';
import { readOwnAddress } from '../../../api/generated';

/** The own address. While another one waits, it may be confirmed in another window: whoever comes back to this one sees it. */
export const ownAddress = queryOptions({
  queryKey: ['own-address'],
  queryFn: () => readOwnAddress(),
  refetchOnWindowFocus: ({ state }) => (state.data?.asked ? 'always' : false),
});
