import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { Room } from '../../components/room';
import { PolicyChange } from './policy-change';
import { currentPolicy } from './policy-queries';

/** What a customer has decided for its accounts, and the way to decide otherwise. */
export function PolicyPage(): ReactNode {
  const { t } = useTranslation('policy');
  const query = useQuery(currentPolicy);
  if (query.data) return <PolicyChange policy={query.data} />;
  return (
    <Room title={t('title')}>
      <Card title={t('groups.passwords')}>
        <Loaded query={query} lines={8}>
          {() => null}
        </Loaded>
      </Card>
    </Room>
  );
}
