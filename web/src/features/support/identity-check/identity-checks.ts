import { queryOptions } from '@tanstack/react-query';
import { listIdentityChecks } from '../../../api/generated';
import { staffAccount } from '../account/account-queries';

/** How it was found out who asks for help with an account, the newest first, and how long that counts. */
export const identityChecks = (accountId: string) =>
  queryOptions({
    queryKey: [...staffAccount(accountId), 'identity-checks'],
    queryFn: () => listIdentityChecks({ path: { accountId } }),
    refetchOnMount: 'always',
  });
