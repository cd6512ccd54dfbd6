import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { placeHolds } from '../../../api/generated';
import { ActForm } from './act-form';
import type { ActProps } from './act-props';
import { useReason } from './use-reason';

export function DisableDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  const reason = useReason();
  return (
    <ActForm
      title={t('disable.title', { displayName })}
      submit={t('disable.submit')}
      isGrave
      field={reason}
      act={(given) => placeHolds({ path: { accountId: id }, body: { kind: 'disabled', reason: given } })}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Text>{t('disable.text')}</Text>
    </ActForm>
  );
}
