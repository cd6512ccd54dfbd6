import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedInvoiceDto } from '../../api/generated';
import { dayInWords, moneyInWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';

/** One invoice: its state in a word, when it is due, how much, and the way to pay it. */
export function InvoiceRow({ invoice }: { readonly invoice: ListedInvoiceDto }) {
  const { t, i18n } = useTranslation('invoices');
  const { number, state, dueOn, total, openAmount, currency, payUrl } = invoice;
  const language = i18n.language as Language;
  const money = (minorUnits: number) => moneyInWords(minorUnits, currency, language);
  return (
    <li>
      <div>
        <Text fw={600}>
          {t('number', { number })} · {t(`states.${state}`)}
        </Text>
        <Text className="quiet">
          {state === 'overdue' && t('wasDue', { date: dayInWords(dueOn, language) })}
          {state === 'open' && t('due', { date: dayInWords(dueOn, language) })} {t('total', { amount: money(total) })}
        </Text>
        {openAmount > 0 && <Text>{t('open', { amount: money(openAmount) })}</Text>}
      </div>
      {payUrl && (
        <Button component="a" href={payUrl} rel="noreferrer" aria-label={t('payNumber', { number })}>
          {t('pay')}
        </Button>
      )}
    </li>
  );
}
