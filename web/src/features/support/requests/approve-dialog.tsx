import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decideReactivationQueue, type HoldDto, type QueuedReactivationDto } from '../../../api/generated';
import { Loaded } from '../../../components/loaded';
import { accessForStaff } from '../account/account-queries';
import { StaffActForm } from '../acts/staff-act-form';
import type { DialogProps } from '../queue/use-dialog';
import { useAnswerReason } from './use-answer-reason';

type Props = DialogProps & { readonly request: QueuedReactivationDto };

const namesOf = (holds: readonly HoldDto[]) => holds.map(({ title }) => title).join('; ');
/** What an approval lifts, and nothing else. */
const isLifted = ({ kind, youMayLift }: HoldDto) => kind === 'disabled' && youMayLift;

/** Lets the person in again: why the account is held, what is lifted, and what stays in force. */
export function ApproveDialog({ request: { id, accountId, displayName }, onDone, onCancel }: Props) {
  const { t } = useTranslation('requests');
  const access = useQuery(accessForStaff(accountId));
  const reason = useAnswerReason();
  return (
    <StaffActForm
      accountId={accountId}
      title={t('approve.title', { displayName })}
      submit={t('approve.submit')}
      isWaiting={access.isPending}
      fields={[reason]}
      act={(why) => decideReactivationQueue({ path: { requestId: id }, body: { decision: 'approved', ...why } })}
      onDone={({ remainingHolds }) =>
        onDone(
          remainingHolds.length === 0
            ? t('approve.done', { displayName })
            : t('approve.doneButHeld', { displayName, holds: namesOf(remainingHolds) }),
        )
      }
      onCancel={onCancel}
    >
      <Text>{t('approve.text')}</Text>
      <Loaded query={access} lines={3}>
        {({ holds }) => (
          <>
            {holds.filter(isLifted).map(({ id: holdId, title, reason: why }) => (
              <Text key={holdId}>{t('approve.lifts', { hold: title, why: why ?? '' })}</Text>
            ))}
            {holds.some((hold) => !isLifted(hold)) && (
              <Text>{t('approve.stays', { holds: namesOf(holds.filter((hold) => !isLifted(hold))) })}</Text>
            )}
          </>
        )}
      </Loaded>
    </StaffActForm>
  );
}
