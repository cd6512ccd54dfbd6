import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deactivateCollaborators } from '../../../api/generated';
import { useReason } from '../../acts/use-reason';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

/** The end of a collaborator's account, which can't be undone. */
export function DeactivateDialog({ collaborator: { id, displayName, userName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  const reason = useReason();
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('deactivate.title', { displayName })}
      submit={t('deactivate.submit')}
      isGrave
      fields={[reason]}
      act={(given) => deactivateCollaborators({ path: { collaboratorId: id }, body: given })}
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Text fw={600}>{t('deactivate.warning')}</Text>
      <Text>{t('deactivate.text', { userName })}</Text>
    </CollaboratorActForm>
  );
}
