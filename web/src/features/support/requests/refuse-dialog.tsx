import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { decideReactivationQueue, type QueuedReactivationDto } from '../../../api/generated';
import { StaffActForm } from '../acts/staff-act-form';
import type { DialogProps } from '../queue/use-dialog';
import { useAnswerReason } from './use-answer-reason';

type Props = DialogProps & { readonly request: QueuedReactivationDto };

/** Leaves the account as it is, and tells the person why. */
export function RefuseDialog({ request: { id, accountId, displayName }, onDone, onCancel }: Props) {
  const { t } = useTranslation('requests');
  const reason = useAnswerReason();
  return (
    <StaffActForm
      accountId={accountId}
      title={t('refuse.title', { displayName })}
      submit={t('refuse.submit')}
      isGrave
      fields={[reason]}
      act={(why) => decideReactivationQueue({ path: { requestId: id }, body: { decision: 'refused', ...why } })}
      onDone={() => onDone(t('refuse.done', { displayName }))}
      onCancel={onCancel}
    >
      <Text>{t('refuse.text')}</Text>
    </StaffActForm>
  );
}
