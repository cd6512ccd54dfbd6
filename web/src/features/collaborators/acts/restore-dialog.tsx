import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OneTimePasswordDto, restoreCredentialRestorations } from '../../../api/generated';
import { OneTimePassword } from '../../acts/one-time-password';
import { useReason } from '../../acts/use-reason';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

/** For somebody to whom no mail can be sent: a password that is told in person, shown this once. */
export function RestoreDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  const reason = useReason();
  const [given, setGiven] = useState<OneTimePasswordDto>();
  if (given) return <OneTimePassword given={given} onDone={() => onDone()} />;
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('restore.title', { displayName })}
      submit={t('restore.submit')}
      isGrave
      fields={[reason]}
      act={(given) => restoreCredentialRestorations({ path: { collaboratorId: id }, body: given })}
      onDone={setGiven}
      onCancel={onCancel}
    >
      <Text>{t('restore.text')}</Text>
    </CollaboratorActForm>
  );
}
