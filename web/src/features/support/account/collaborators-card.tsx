import { Anchor, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { More } from '../../../components/more';
import rows from '../../../components/rows.module.css';
import { StateBadge } from '../../../components/state-badge';
import { collaboratorsForStaff } from './account-queries';

/** Whom a principal has beside it, each with the way to their account. */
export function CollaboratorsCard({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('staffAccount');
  const query = useInfiniteQuery(collaboratorsForStaff(customerId));
  return (
    <Card title={t('collaborators.title')}>
      <Loaded query={query} lines={3}>
        {({ pages }) => {
          const collaborators = pages.flatMap(({ items }) => items);
          if (collaborators.length === 0) return <Text>{t('collaborators.none')}</Text>;
          return (
            <ul className={rows.rows}>
              {collaborators.map(({ id, displayName, userName, state }) => (
                <li key={id}>
                  <div>
                    <Anchor
                      underline="always"
                      renderRoot={(props) => (
                        <Link to="/support/accounts/$accountId" params={{ accountId: id }} {...props} />
                      )}
                    >
                      {displayName}
                    </Anchor>
                    <Text className="quiet">{userName}</Text>
                  </div>
                  <StateBadge state={state} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <More query={query} />
    </Card>
  );
}
