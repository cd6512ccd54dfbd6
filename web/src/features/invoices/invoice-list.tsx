import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listInvoices } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import rows from '../../components/rows.module.css';
import { InvoiceRow } from './invoice-row';

const LOOKS_AGAIN_EVERY = 10_000;

/** What is to be paid comes first. A payment shows by itself, without anybody reloading the page. */
export function InvoiceList() {
  const { t } = useTranslation('invoices');
  const query = useInfiniteQuery({
    queryKey: ['invoices'],
    queryFn: ({ pageParam }) => listInvoices({ query: { limit: 20, ...(pageParam && { after: pageParam }) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: LOOKS_AGAIN_EVERY,
  });
  return (
    <Card title={t('list')}>
      <Loaded query={query} lines={4}>
        {({ pages }) => {
          const invoices = pages.flatMap(({ items }) => items);
          if (invoices.length === 0) return <p>{t('none')}</p>;
          return (
            <ul className={rows.rows}>
              {invoices.map((invoice) => (
                <InvoiceRow key={invoice.externalId} invoice={invoice} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <More query={query} />
    </Card>
  );
}
