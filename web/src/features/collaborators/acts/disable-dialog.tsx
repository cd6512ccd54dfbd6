import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { disable } from '../../acts/disable';
import { useEnd } from '../../acts/use-end';
import { useReason } from '../../acts/use-reason';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

export function DisableDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t, i18n } = useTranslation('acts');
  const reason = useReason();
  const end = useEnd();
  const moment = (at: string) => inWords(new Date(at), i18n.language as Language);
  return (
    <CollaboratorActForm
      collaboratorId={id}
      title={t('disable.title', { displayName })}
      submit={t('disable.submit')}
      isGrave
      fields={[reason, end]}
      act={(given) => disable(id, given)}
      onDone={({ until }) =>
        onDone(until === null ? undefined : t('disable.doneUntil', { displayName, when: moment(until) }))
      }
      onCancel={onCancel}
    >
      <Text>{t('disable.text')}</Text>
    </CollaboratorActForm>
  );
}
