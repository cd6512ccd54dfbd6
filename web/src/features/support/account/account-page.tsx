import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../../components/back-link';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { MissingPage } from '../../../components/missing-page';
import { Room } from '../../../components/room';
import { isMissing } from '../../../lib/is-missing';
import { AccountActs } from '../acts/account-acts';
import { AccessCard } from './access-card';
import { accessForStaff, accountForStaff } from './account-queries';
import { CollaboratorsCard } from './collaborators-card';
import { IdentityCard } from './identity-card';
import { StoryCard } from './story/story-card';
import { ToActivity } from './to-activity';

/** Everything about one account, beginning with why it can't sign in. */
export function AccountPage(): ReactNode {
  const parameters: unknown = useParams({ strict: false });
  const { accountId } = parameters as { readonly accountId: string };
  // another account is another page, on which nothing of the last one is left
  return <AccountForStaff key={accountId} accountId={accountId} />;
}

function AccountForStaff({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('staffAccount');
  const query = useQuery(accountForStaff(accountId));
  const access = useQuery(accessForStaff(accountId));
  const { data: account } = query;
  if (!account && isMissing(query.error))
    return <MissingPage title={t('missing.title')} text={t('missing.text')} to="/support" back={t('back')} />;
  return (
    <Room title={account?.displayName ?? t('title')}>
      <BackLink to="/support">{t('back')}</BackLink>
      {account && access.data ? (
        <>
          <AccessCard account={account} access={access.data} />
          <AccountActs account={account} access={access.data} />
          <IdentityCard account={account} />
          {account.role === 'principal' && account.customer && <CollaboratorsCard customerId={account.customer.id} />}
          {account.customer && <ToActivity accountId={accountId} customerId={account.customer.id} />}
          <StoryCard accountId={accountId} />
        </>
      ) : (
        <Card title={t('access.title')}>
          <Loaded<unknown> query={query.error ? query : access} lines={6}>
            {() => null}
          </Loaded>
        </Card>
      )}
    </Room>
  );
}
