import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { resendPasswordResets } from '../../../api/generated';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

export function ResendDialog({ collaborator: { id, email }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('resend.title')}
      submit={t('resend.submit')}
      act={() => resendPasswordResets({ path: { collaboratorId: id } })}
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Text>{t('resend.text', { email: email ?? '' })}</Text>
    </CollaboratorActForm>
  );
}
