import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerFactsDto } from '../../../api/generated';

/** Whose customer's account it is, with the numbers that a caller can name. */
export function CustomerFacts({ customer }: { readonly customer: CustomerFactsDto }) {
  const { t } = useTranslation('staffAccount');
  const { name, kind, vatNumber, taxCode } = customer;
  return (
    <>
      <dt>{t('customer.title')}</dt>
      <dd>
        {name}
        <Text className="quiet">{t(`customer.kinds.${kind}`)}</Text>
      </dd>
      {vatNumber && (
        <>
          <dt>{t('customer.vatNumber')}</dt>
          <dd>{vatNumber}</dd>
        </>
      )}
      {taxCode && (
        <>
          <dt>{t('customer.taxCode')}</dt>
          <dd>{taxCode}</dd>
        </>
      )}
    </>
  );
}
