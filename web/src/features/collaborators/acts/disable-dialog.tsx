import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { placeHolds } from '../../../api/generated';
import { ActForm } from './act-form';
import type { ActProps } from './act-props';

export function DisableDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  return (
    <ActForm
      title={t('disable.title', { displayName })}
      submit={t('disable.submit')}
      isGrave
      field={{
        name: 'reason',
        label: t('reason.label'),
        description: t('reason.description'),
        missing: t('reason.missing'),
      }}
      act={(reason) => placeHolds({ path: { accountId: id }, body: { kind: 'disabled', reason } })}
      onDone={onDone}
      onCancel={onCancel}
    >
      <Text>{t('disable.text')}</Text>
    </ActForm>
  );
}
