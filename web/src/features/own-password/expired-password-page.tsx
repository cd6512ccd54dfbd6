import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { ChangePasswordForm } from './change-password-form';

interface Props {
  readonly userName: string;
  /** why */
  readonly children: ReactNode;
}

/** The one thing that a session can do whose password has expired. Then it goes on to where the person wanted to go. */
export function ExpiredPasswordPage({ userName, children }: Props) {
  const { t } = useTranslation('ownPassword');
  const queryClient = useQueryClient();
  return (
    <Screen title={t('expired.title')}>
      <Text>{t('expired.text')}</Text>
      {children}
      <ChangePasswordForm userName={userName} onChanged={() => void queryClient.invalidateQueries()} />
    </Screen>
  );
}
