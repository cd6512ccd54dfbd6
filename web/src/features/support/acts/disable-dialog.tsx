import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inWords } from '../../../lib/in-words';
import type { Language } from '../../../lib/languages';
import { disable } from '../../acts/disable';
import { useEnd } from '../../acts/use-end';
import type { ActProps } from './act-props';
import { StaffActForm } from './staff-act-form';
import { useStaffReason } from './use-staff-reason';
import { WhoIsTold } from './who-is-told';

export function DisableDialog({ account, onDone, onCancel }: ActProps) {
  const { t, i18n } = useTranslation('staffActs');
  const reason = useStaffReason();
  const { id, displayName, role } = account;
  const end = useEnd();
  const said = (until: string | null) =>
    until === null
      ? t('disable.done', { displayName })
      : t('disable.doneUntil', { displayName, when: inWords(new Date(until), i18n.language as Language) });
  return (
    <StaffActForm
      accountId={id}
      title={t('disable.title', { displayName })}
      submit={t('disable.submit')}
      isGrave
      fields={[reason, end]}
      act={(given) => disable(id, given)}
      onDone={({ until }) => onDone(said(until))}
      onCancel={onCancel}
    >
      <Text>{t('disable.text')}</Text>
      {role === 'principal' && <Text>{t('disable.principal')}</Text>}
      <WhoIsTold account={account} />
    </StaffActForm>
  );
}
