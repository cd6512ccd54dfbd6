import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HoldDto } from '../../api/generated';
import { Screen } from '../../components/screen';
import { HoldList } from '../account-held/hold-list';
import { ChangePasswordForm } from './change-password-form';

interface Props {
  readonly userName: string;
  readonly holds: readonly HoldDto[];
}

/** The one thing that a session can do whose password has expired. Then it goes on to where the person wanted to go. */
export function ExpiredPasswordPage({ userName, holds }: Props) {
  const { t } = useTranslation('ownPassword');
  const queryClient = useQueryClient();
  return (
    <Screen title={t('expired.title')}>
      <Text>{t('expired.text')}</Text>
      <HoldList holds={holds} identifier={userName} />
      <ChangePasswordForm userName={userName} onChanged={() => void queryClient.invalidateQueries()} />
    </Screen>
  );
}
