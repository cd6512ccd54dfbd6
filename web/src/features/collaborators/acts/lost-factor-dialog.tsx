import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ofCollaboratorLostFactor } from '../../../api/generated';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

export function LostFactorDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('lostFactor.title', { displayName })}
      submit={t('lostFactor.submit')}
      isGrave
      act={() => ofCollaboratorLostFactor({ path: { collaboratorId: id } })}
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Text>{t('lostFactor.text')}</Text>
    </CollaboratorActForm>
  );
}
