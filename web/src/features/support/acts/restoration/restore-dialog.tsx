import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OneTimePasswordDto, restoreRestorations } from '../../../../api/generated';
import { OneTimePassword } from '../../../acts/one-time-password';
import type { ActProps } from '../act-props';
import { StaffActForm } from '../staff-act-form';
import { useStaffReason } from '../use-staff-reason';
import { feeOf, useFee } from './use-fee';

/** For somebody whom no mail reaches: a password that is told in person, shown this once. */
export function RestoreDialog({ account: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('staffRestoration');
  const reason = useStaffReason();
  const fee = useFee();
  const [given, setGiven] = useState<OneTimePasswordDto>();
  const said = t('restore.done', { displayName });
  if (given) return <OneTimePassword given={given} onDone={() => onDone(said)} />;
  return (
    <StaffActForm
      accountId={id}
      title={t('restore.title', { displayName })}
      submit={t('restore.submit')}
      isGrave
      fields={[reason, ...fee]}
      act={({ reason, ...cost }) =>
        restoreRestorations({ path: { accountId: id }, body: { way: 'one_time_password', reason, ...feeOf(cost) } })
      }
      onDone={(restored) => (restored.given ? setGiven(restored.given) : onDone(said))}
      onCancel={onCancel}
    >
      <Text>{t('restore.text')}</Text>
      <Text>{t('restore.factor')}</Text>
    </StaffActForm>
  );
}
