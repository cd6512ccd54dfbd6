import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestOwnerChanges } from '../../../../api/generated';
import { Loaded } from '../../../../components/loaded';
import type { Field } from '../../../acts/field';
import type { ActProps } from '../act-props';
import { StaffActForm } from '../staff-act-form';
import { useStaffReason } from '../use-staff-reason';
import { latestOwnerChange } from './latest-owner-change';

/** The principal is gone, and the account is to become another person's: two of staff decide, and the old contacts can stop it. */
export function ChangeOwnerDialog({ account: { id, displayName, customer }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('askOwnerChange');
  const query = useQuery(latestOwnerChange(id, customer?.id ?? ''));
  const reason = useStaffReason();
  const name = {
    name: 'newPerson.displayName',
    label: t('name'),
    missing: t('nameMissing'),
  } as const;
  const email = {
    name: 'newPerson.email',
    label: t('email'),
    missing: t('emailMissing'),
    kind: 'email',
  } as const;
  const documents: Field<'documents'> = {
    name: 'documents',
    label: t('documents'),
    description: t('documentsText'),
    missing: t('documentsMissing'),
    kind: 'paragraph',
  };
  return (
    <StaffActForm
      accountId={id}
      title={t('title', { customer: customer?.name ?? '' })}
      submit={t('submit')}
      isGrave
      fields={[name, email, reason, documents]}
      act={({ reason, documents, ...given }) =>
        requestOwnerChanges({
          path: { customerId: customer?.id ?? '' },
          body: {
            newPerson: { displayName: given['newPerson.displayName'], email: given['newPerson.email'] },
            reason,
            documents,
          },
        })
      }
      onDone={() => onDone(t('done'))}
      onCancel={onCancel}
    >
      <Text>{t('text', { displayName })}</Text>
      <Loaded query={query} lines={3}>
        {({ waitingHours }) => <Text>{t('wait', { hours: waitingHours })}</Text>}
      </Loaded>
    </StaffActForm>
  );
}
