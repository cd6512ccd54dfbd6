import { queryOptions } from '@tanstack/react-query';
import { listOwnerChanges } from '../../../../api/generated';
import { staffAccount } from '../../account/account-queries';

/** The latest change of owner of a customer, if there is one, and how long another could be stopped. @param accountId of its principal */
export const latestOwnerChange = (accountId: string, customerId: string) =>
  queryOptions({
    queryKey: [...staffAccount(accountId), 'owner-change'],
    queryFn: () => listOwnerChanges({ query: { customerId, limit: 1 } }),
    refetchOnMount: 'always',
  });
