import { useTranslation } from 'react-i18next';
import type { Field, Given } from '../../../acts/field';

const AMOUNT = /^\d{1,6}(?:[.,]\d{1,2})?$/;
const CURRENCY = /^[a-z]{3}$/i;

type FeeField = 'fee.amount' | 'fee.currency';

/** The fields for what help costs the customer, if it costs anything. */
export function useFee(): readonly Field<FeeField>[] {
  const { t } = useTranslation('staffRestoration');
  return [
    {
      name: 'fee.amount',
      label: t('fee.amount'),
      description: t('fee.description'),
      wrong: (typed) => (AMOUNT.test(typed.trim()) ? undefined : t('fee.wrongAmount')),
    },
    {
      name: 'fee.currency',
      label: t('fee.currency'),
      proposed: 'EUR',
      wrong: (typed) => (CURRENCY.test(typed.trim()) ? undefined : t('fee.wrongCurrency')),
    },
  ];
}

/** What was typed there as the service wants it: in cents, or what the currency has in their place. */
export function feeOf({ 'fee.amount': amount, 'fee.currency': currency }: Given<FeeField>) {
  if (amount.trim() === '') return {};
  const code = currency.trim().toUpperCase() || 'EUR';
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('it', {
    style: 'currency',
    currency: code,
  }).resolvedOptions();
  const minorUnits = Math.round(Number(amount.trim().replace(',', '.')) * 10 ** maximumFractionDigits);
  return { fee: { amount: minorUnits, currency: code } };
}
