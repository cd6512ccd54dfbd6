import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  blockAddressJudgements,
  confirmAddressJudgements,
  endSessionsStaffActs,
  ofAnyoneLostFactor,
  sendResentLinks,
  unblockAddressJudgements,
} from '../../../../api/generated';
import type { ActProps } from '../act-props';
import { StaffActForm } from '../staff-act-form';
import { useStaffReason } from '../use-staff-reason';
import { WhoIsTold } from '../who-is-told';

type Act = (path: { accountId: string }, why: { reason: string }) => Promise<unknown>;

/** What takes nothing but a reason. */
const ACTS = {
  resend: (path, body) => sendResentLinks({ path, body }),
  endSessions: (path, query) => endSessionsStaffActs({ path, query }),
  lostFactor: (path, query) => ofAnyoneLostFactor({ path, query }),
  confirmAddress: (path, body) => confirmAddressJudgements({ path, body }),
  blockAddress: (path, body) => blockAddressJudgements({ path, body }),
  unblockAddress: (path, query) => unblockAddressJudgements({ path, query }),
} as const satisfies Record<string, Act>;

const GRAVE: readonly string[] = ['endSessions', 'lostFactor', 'blockAddress'];

/** What changes nothing about where mails go. */
const TOLD: readonly string[] = ['endSessions', 'lostFactor'];

/** The dialog of such an act. */
export function actWithReason(name: keyof typeof ACTS) {
  return function ActWithReason({ account, onDone, onCancel }: ActProps) {
    const { t } = useTranslation('actsWithReason');
    const reason = useStaffReason();
    const { id, displayName, email } = account;
    const named = { displayName, email: email ?? '' };
    return (
      <StaffActForm
        accountId={id}
        title={t(`${name}.title`, named)}
        submit={t(`${name}.submit`)}
        isGrave={GRAVE.includes(name)}
        fields={[reason]}
        act={(why) => ACTS[name]({ accountId: id }, why)}
        onDone={() => onDone(t(`${name}.done`, named))}
        onCancel={onCancel}
      >
        <Text>{t(`${name}.text`, named)}</Text>
        {TOLD.includes(name) && <WhoIsTold account={account} />}
      </StaffActForm>
    );
  };
}
