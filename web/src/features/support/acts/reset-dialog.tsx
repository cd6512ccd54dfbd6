import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { previewResetStaffActs, resetPasswordStaffActs } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { ResetEffects } from '../../acts/reset-effects';
import type { ActProps } from './act-props';
import { StaffActForm } from './staff-act-form';
import { useStaffReason } from './use-staff-reason';

/** Tells what a reset will do before it is done: which sessions end, which mail programs stop, where the link goes. */
export function ResetDialog({ account: { id, displayName }, onDone, onCancel }: ActProps) {
  const { t } = useTranslation('staffActs');
  const reason = useStaffReason();
  const path = { accountId: id };
  const preview = useQuery({
    queryKey: ['reset-preview', id],
    queryFn: () => previewResetStaffActs({ path }),
    // yesterday's sessions are not today's
    gcTime: 0,
  });
  return (
    <StaffActForm
      accountId={id}
      title={t('reset.title', { displayName })}
      submit={t('reset.submit')}
      isGrave
      isWaiting={!preview.data}
      fields={[reason]}
      act={(body) => resetPasswordStaffActs({ path, body })}
      onDone={() => onDone(t('reset.done', { displayName }))}
      onCancel={onCancel}
    >
      <Loaded query={preview} lines={5}>
        {({ linkGoesTo, ...effects }) => (
          <>
            <Text>{t('reset.text', { address: linkGoesTo })}</Text>
            <ResetEffects {...effects} />
          </>
        )}
      </Loaded>
    </StaffActForm>
  );
}
