import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSignIns } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { Moment } from '../../components/moment';
import { More } from '../../components/more';
import rows from '../../components/rows.module.css';

/** Who wanted to sign in, the newest first. */
export function AccessLogCard({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('security');
  const query = useInfiniteQuery({
    queryKey: ['sign-ins', accountId],
    queryFn: ({ pageParam }) =>
      listSignIns({ path: { accountId }, query: { limit: 10, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const where = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ');
  return (
    <Card title={t('log.title')}>
      <Text className="quiet">{t('log.text')}</Text>
      <Loaded query={query} lines={4}>
        {({ pages }) => (
          <ul className={rows.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map(({ id, at, title, device, country, address, marks }) => (
                <li key={id}>
                  <div>
                    <Text>
                      {title} {marks.map((mark) => `· ${t(`log.marks.${mark}`)}`).join(' ')}
                    </Text>
                    <Text className="quiet">{where(device, country, address)}</Text>
                  </div>
                  <Text className="quiet">
                    <Moment at={at} />
                  </Text>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
      <More query={query} />
    </Card>
  );
}
