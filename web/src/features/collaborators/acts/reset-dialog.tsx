import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewPasswordResets, resetPasswordResets } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { ResetEffects } from '../../acts/reset-effects';
import type { ActProps } from './act-props';
import { CollaboratorActForm } from './collaborator-act-form';

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
      collaboratorId={id}
      title={t('reset.title', { displayName })}
      submit={t('reset.submit')}
      isGrave
      isWaiting={!preview.data}
      act={() => resetPasswordResets({ path })}
      onDone={() => onDone()}
      onCancel={onCancel}
    >
      <Loaded query={preview} lines={5}>
        {({ warning, ...effects }) => (
          <>
            <Text>{warning}</Text>
            <ResetEffects {...effects} />
          </>
        )}
      </Loaded>
    </CollaboratorActForm>
  );
}
