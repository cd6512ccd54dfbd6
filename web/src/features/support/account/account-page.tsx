import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Room } from '../../../components/room';
import { AccountActs } from '../acts/account-acts';
import { AccessCard } from './access-card';
import { accessForStaff, accountForStaff } from './account-queries';

/** Everything about one account, beginning with why it can't sign in. */
export function AccountPage(): ReactNode {
  const parameters: unknown = useParams({ strict: false });
  const { accountId } = parameters as { readonly accountId: string };
  // another account is another page, on which nothing of the last one is left
  return <AccountForStaff key={accountId} accountId={accountId} />;
}

function AccountForStaff({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('staffAccount');
  const access = useQuery(accessForStaff(accountId));
  const account = useQuery(accountForStaff(accountId));
  return (
    <Room title={access.data?.userName ?? t('title')}>
      <AccessCard access={access} />
      {access.data && account.data && <AccountActs account={account.data} access={access.data} />}
    </Room>
  );
}
