import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkByHandBillingCustomers } from '../../../api/generated';
import { ActForm } from '../../acts/act-form';
import type { DialogProps } from '../queue/use-dialog';
import { billing } from './billing-queries';
import { CustomerSearch } from './customer-search';
import type { FoundCustomer } from './use-customers';

type Props = DialogProps & { readonly externalId: string };

/** Says which of our customers the billing system means. */
export function LinkDialog({ externalId, onDone, onCancel }: Props) {
  const { t } = useTranslation('billing');
  const [customers, setCustomers] = useState<readonly FoundCustomer[]>([]);
  return (
    <ActForm
      title={t('link.title', { externalId })}
      submit={t('link.submit')}
      fields={[
        {
          name: 'customerId',
          label: t('link.customer'),
          missing: t('link.missing'),
          kind: [
            { value: '', label: t('link.none') },
            ...customers.map(({ id, name, userName }) => ({ value: id, label: `${name} · ${userName}` })),
          ],
        },
      ]}
      act={({ customerId }) =>
        linkByHandBillingCustomers({ path: { billingCustomerId: externalId }, body: { customerId } })
      }
      changes={[billing]}
      onDone={(_, { customerId }) => {
        const name = customers.find(({ id }) => id === customerId)?.name ?? '';
        onDone(t('link.done', { externalId, name }));
      }}
      onCancel={onCancel}
    >
      <Text>{t('link.text')}</Text>
      <CustomerSearch onFound={setCustomers} />
    </ActForm>
  );
}
