import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AddresseeDto, sendResentLinks } from '../../../api/generated';
import { StaffActForm } from '../acts/staff-act-form';
import { useStaffReason } from '../acts/use-staff-reason';
import type { DialogProps } from '../queue/use-dialog';

type Props = DialogProps & { readonly account: AddresseeDto };

/** What a letter said is erased; the account gets another link in its place. */
export function ResendDialog({ account: { id, displayName }, onDone, onCancel }: Props) {
  const { t } = useTranslation('undelivered');
  const reason = useStaffReason();
  return (
    <StaffActForm
      accountId={id}
      title={t('dialog.title', { displayName })}
      submit={t('dialog.submit')}
      fields={[reason]}
      act={(why) => sendResentLinks({ path: { accountId: id }, body: why })}
      onDone={() => onDone(t('dialog.done', { displayName }))}
      onCancel={onCancel}
    >
      <Text>{t('dialog.text')}</Text>
    </StaffActForm>
  );
}
