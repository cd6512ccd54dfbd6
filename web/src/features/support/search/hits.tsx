import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../components/loaded';
import { More } from '../../../components/more';
import rows from '../../../components/rows.module.css';
import { foundAccounts } from './found-accounts';
import { Hit } from './hit';

/** Who fits, the best first; or what else can be typed. */
export function Hits({ q }: { readonly q: string }) {
  const { t } = useTranslation('accountSearch');
  const query = useInfiniteQuery(foundAccounts(q));
  const found = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const said = found.length > 0 ? 'found' : 'none';
  return (
    <>
      <Text role="status">
        {query.data && t(query.hasNextPage ? 'foundAndMore' : said, { count: found.length, q })}
      </Text>
      <Loaded query={query} lines={6}>
        {() => (
          <ul className={rows.rows}>
            {found.map((account) => (
              <Hit key={account.id} account={account} />
            ))}
          </ul>
        )}
      </Loaded>
      <More query={query} />
    </>
  );
}
