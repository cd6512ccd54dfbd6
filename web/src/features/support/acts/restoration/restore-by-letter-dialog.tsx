import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { restoreRestorations } from '../../../../api/generated';
import type { ActProps } from '../act-props';
import { StaffActForm } from '../staff-act-form';
import { useStaffReason } from '../use-staff-reason';
import { feeOf, useFee } from './use-fee';

/** For somebody whom no mail reaches, and who names another address: it counts once they have confirmed it and a colleague agrees. */
export function RestoreByLetterDialog({ account: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('staffRestoration');
  const reason = useStaffReason();
  const fee = useFee();
  const email = {
    name: 'email',
    label: t('restoreByLetter.email'),
    missing: t('restoreByLetter.missing'),
    kind: 'email',
  } as const;
  return (
    <StaffActForm
      accountId={id}
      title={t('restoreByLetter.title', { displayName })}
      submit={t('restoreByLetter.submit')}
      fields={[email, reason, ...fee]}
      act={({ email, reason, ...cost }) =>
        restoreRestorations({ path: { accountId: id }, body: { way: 'letter', email, reason, ...feeOf(cost) } })
      }
      onDone={(_, { email }) => onDone(t('restoreByLetter.done', { email }))}
      onCancel={onCancel}
    >
      <Text>{t('restoreByLetter.text')}</Text>
      <Text>{t('restoreByLetter.second')}</Text>
    </StaffActForm>
  );
}
