import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BillingCustomerDto } from '../../../api/generated';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import queue from '../queue/queue.module.css';

interface Props {
  readonly customer: BillingCustomerDto;
  /** left out: they may not */
  readonly onLink?: () => void;
}

/** Somebody of whom the billing system speaks, by its own id. */
export function UnknownRow({ customer: { externalId, firstSeenAt, invoices, unpaidInvoices }, onLink }: Props) {
  const { t, i18n } = useTranslation('billing');
  return (
    <li>
      <div className={queue.told}>
        <Text fw={600}>{externalId}</Text>
        <Text className="quiet">
          {t('firstSeen', { when: inWords(new Date(firstSeenAt), i18n.language as Language) })}{' '}
          {t('invoices', { count: invoices })} {t('unpaid', { count: unpaidInvoices })}
        </Text>
      </div>
      {onLink && (
        <Button variant="default" aria-label={t('linkOf', { externalId })} onClick={onLink}>
          {t('link.open')}
        </Button>
      )}
    </li>
  );
}
