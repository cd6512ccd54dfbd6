import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listCustomerCollaborators, readAccess, readAccount } from '../../../api/generated';

/** What is read anew whenever something is done to an account. */
export const staffAccount = (accountId: string) => ['staff-account', accountId];

/** Who an account is. */
export const accountForStaff = (accountId: string) =>
  queryOptions({
    queryKey: [...staffAccount(accountId), 'account'],
    queryFn: () => readAccount({ path: { accountId } }),
    refetchOnMount: 'always',
  });

/** What keeps somebody out, as staff are told. */
export const accessForStaff = (accountId: string) =>
  queryOptions({
    queryKey: [...staffAccount(accountId), 'access'],
    queryFn: () => readAccess({ path: { accountId } }),
    refetchOnMount: 'always',
  });

const COLLABORATORS_AT_ONCE = 10;

/** Whom a customer's principal has beside it. */
export const collaboratorsForStaff = (customerId: string) =>
  infiniteQueryOptions({
    queryKey: ['staff-collaborators', customerId],
    queryFn: ({ pageParam }) =>
      listCustomerCollaborators({
        path: { customerId },
        query: { limit: COLLABORATORS_AT_ONCE, ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchOnMount: 'always',
  });
