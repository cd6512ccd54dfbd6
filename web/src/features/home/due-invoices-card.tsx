import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listInvoices } from '../../api/generated';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import rows from '../../components/rows.module.css';
import { insidePaths } from '../../config/paths';
import { InvoiceRow } from '../invoices/invoice-row';

/** So many are shown; one more is asked for, to know whether there are others. */
const SHOWN = 3;

/** What is to be paid: the service tells it before all other invoices. */
export function DueInvoicesCard() {
  const { t } = useTranslation('home');
  const query = useQuery({
    queryKey: ['due-invoices'],
    queryFn: () => listInvoices({ query: { limit: SHOWN + 1 } }),
  });
  return (
    <Card title={t('invoices.title')}>
      <Loaded query={query} lines={2}>
        {({ items }) => {
          const due = items.filter(({ state }) => state === 'overdue' || state === 'open');
          if (due.length === 0) return <Text>{t('invoices.none')}</Text>;
          return (
            <>
              <ul className={rows.rows}>
                {due.slice(0, SHOWN).map((invoice) => (
                  <InvoiceRow key={invoice.externalId} invoice={invoice} />
                ))}
              </ul>
              {due.length > SHOWN && <Text className="quiet">{t('invoices.others')}</Text>}
            </>
          );
        }}
      </Loaded>
      <div>
        <Button variant="default" renderRoot={(props) => <Link to={insidePaths.invoices} {...props} />}>
          {t('invoices.open')}
        </Button>
      </div>
    </Card>
  );
}
