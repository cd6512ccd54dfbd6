import { queryOptions } from '@tanstack/react-query';
import { readAccess, readAccount } from '../../../api/generated';

/** What is read anew whenever something is done to an account. */
export const staffAccount = (accountId: string) => ['staff-account', accountId];

/** What keeps somebody out, as staff are told. */
export const accessForStaff = (accountId: string) =>
  queryOptions({
    queryKey: [...staffAccount(accountId), 'access'],
    queryFn: () => readAccess({ path: { accountId } }),
    refetchOnMount: 'always',
  });

/** Who it is. */
export const accountForStaff = (accountId: string) =>
  queryOptions({
    queryKey: [...staffAccount(accountId), 'account'],
    queryFn: () => readAccount({ path: { accountId } }),
    refetchOnMount: 'always',
  });
