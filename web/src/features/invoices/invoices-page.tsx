import { useTranslation } from 'react-i18next';
import { Room } from '../../components/room';
import { InvoiceList } from './invoice-list';

/** The invoices of somebody's customer. */
export function InvoicesPage() {
  const { t } = useTranslation('invoices');
  return (
    <Room title={t('title')}>
      <InvoiceList />
    </Room>
  );
}
