import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { PagedList } from '../../../components/paged-list';
import { StateBadge } from '../../../components/state-badge';
import { Who } from '../queue/who';
import { collaboratorsForStaff } from './account-queries';

/** Whom a principal has beside it, each with the way to their account. */
export function CollaboratorsCard({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('staffAccount');
  const query = useInfiniteQuery(collaboratorsForStaff(customerId));
  return (
    <Card title={t('collaborators.title')}>
      <PagedList query={query} lines={3} none={t('collaborators.none')}>
        {({ id, displayName, userName, state }) => (
          <li key={id}>
            <Who accountId={id} displayName={displayName} userName={userName} />
            <StateBadge state={state} />
          </li>
        )}
      </PagedList>
    </Card>
  );
}
