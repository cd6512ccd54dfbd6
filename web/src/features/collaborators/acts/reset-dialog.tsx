import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewPasswordResets, resetPasswordResets } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { CollaboratorActForm } from './collaborator-act-form';
import type { ActProps } from './act-props';

/** Tells what a reset will do before it is done: which sessions end, which mail programs stop, where the link goes. */
export function ResetDialog({ collaborator: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('acts');
  const path = { collaboratorId: id };
  const preview = useQuery({
    queryKey: ['reset-preview', id],
    queryFn: () => previewPasswordResets({ path }),
    // yesterday's sessions are not today's
    gcTime: 0,
  });
  return (
    <CollaboratorActForm
      title={t('reset.title', { displayName })}
      submit={t('reset.submit')}
      isGrave
      isWaiting={!preview.data}
      act={() => resetPasswordResets({ path })}
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Loaded query={preview} lines={5}>
        {({ warning, sessionsThatEnd, mailProgramsThatStop }) => (
          <>
            <Text>{warning}</Text>
            <Text>{t('reset.sessions', { count: sessionsThatEnd })}</Text>
            {mailProgramsThatStop.length > 0 && (
              <Text>{t('reset.mailPrograms', { mailboxes: mailProgramsThatStop.join(', ') })}</Text>
            )}
          </>
        )}
      </Loaded>
    </CollaboratorActForm>
  );
}
