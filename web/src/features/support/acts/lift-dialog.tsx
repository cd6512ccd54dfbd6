import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { liftHolds } from '../../../api/generated';
import type { ActProps, NamedHold } from './act-props';
import { StaffActForm } from './staff-act-form';
import { useStaffReason } from './use-staff-reason';
import { WhoIsTold } from './who-is-told';

interface Props extends ActProps {
  readonly hold: NamedHold;
  /** whether something else stands in the way too */
  readonly isOneOfSeveral: boolean;
}

export function LiftDialog({ account, hold, isOneOfSeveral, onDone, onCancel }: Props) {
  const { t } = useTranslation('staffActs');
  const reason = useStaffReason();
  const { id, displayName } = account;
  const afterwards = isOneOfSeveral ? 'others' : 'free';
  const named = { displayName, hold: hold.title };
  return (
    <StaffActForm
      accountId={id}
      title={t('lift.title', named)}
      submit={t('lift.submit')}
      fields={[reason]}
      act={(query) => liftHolds({ path: { accountId: id, holdId: hold.id }, query })}
      onDone={() => onDone(t(`lift.done.${afterwards}`, named))}
      onCancel={onCancel}
    >
      <Text fw={600}>{hold.title}</Text>
      <Text>{t(`lift.text.${afterwards}`, named)}</Text>
      <WhoIsTold account={account} />
    </StaffActForm>
  );
}
