import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Room } from '../../components/room';
import { currentSession } from '../../lib/current-session';
import { EntriesCard } from './entries-card';
import { ProofCard } from './proof-card';
import { useActivitySearch } from './use-activity-search';

/** Who did what on the accounts of a customer, and why that can be trusted. */
export function ActivityPage(): ReactNode {
  const { t } = useTranslation('activity');
  const { data: session } = useQuery(currentSession);
  const { asked, ask } = useActivitySearch();
  const hasCustomer = session?.account.customerId !== null || asked.customerId !== undefined;
  return (
    <Room title={t('title')}>
      {hasCustomer ? (
        <>
          <ProofCard customerId={asked.customerId} />
          <EntriesCard asked={asked} onAsk={ask} />
        </>
      ) : (
        <Text>{t('whose')}</Text>
      )}
    </Room>
  );
}
