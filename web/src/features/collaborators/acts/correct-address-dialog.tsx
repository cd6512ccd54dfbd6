import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { correctAddressCollaborators } from '../../../api/generated';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

/** Before the account is activated: after that the address is the person's own to change. */
export function CorrectAddressDialog({
  collaborator: { id, displayName, email, version },
  onDone,
  onCancel,
}: ActProps) {
  const { t } = useTranslation('acts');
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('correctAddress.title', { displayName })}
      submit={t('correctAddress.submit')}
      fields={[
        {
          name: 'email',
          label: t('correctAddress.label'),
          description: t('correctAddress.description'),
          missing: t('correctAddress.missing'),
          kind: 'email',
        },
      ]}
      act={(given) =>
        correctAddressCollaborators({
          path: { collaboratorId: id },
          headers: { 'If-Match': `"${version}"` },
          body: given,
        })
      }
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Text>{email === null ? t('correctAddress.none') : t('correctAddress.text', { email })}</Text>
    </CollaboratorActForm>
  );
}
