import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSignIns } from '../../../api/generated';
import { Card } from '../../../components/card';
import { Loaded } from '../../../components/loaded';
import { Moment } from '../../../components/moment';
import { More } from '../../../components/more';
import rows from '../../../components/rows.module.css';

/** From where somebody wanted to sign in to this account, the newest first. */
export function SignInsCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('collaborator');
  const query = useInfiniteQuery({
    queryKey: ['sign-ins', accountId],
    queryFn: ({ pageParam }) =>
      listSignIns({ path: { accountId }, query: { limit: 10, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchOnMount: 'always',
  });
  return (
    <Card title={t('signIns.title')}>
      <Loaded query={query} lines={4}>
        {({ pages }) => {
          const signIns = pages.flatMap(({ items }) => items);
          if (signIns.length === 0) return <Text>{t('signIns.none')}</Text>;
          return (
            <ul className={rows.rows}>
              {signIns.map(({ id, at, title, device, country, address, marks }) => (
                <li key={id}>
                  <div>
                    <Text>{[title, ...marks.map((mark) => t(`signIns.marks.${mark}`))].join(' · ')}</Text>
                    <Text className="quiet">{[device, country, address].filter(Boolean).join(', ')}</Text>
                  </div>
                  <Text className="quiet">
                    <Moment at={at} />
                  </Text>
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
