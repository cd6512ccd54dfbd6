import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import type { Purpose } from './opened-link';

interface Props {
  readonly purpose: Purpose;
  readonly userName: string;
}

/** What is true once the password is saved. */
export function PasswordChosenScreen({ purpose, userName }: Props) {
  const { t } = useTranslation('passwordLink');
  return (
    <Screen title={t(`chosen.${purpose}.title`)}>
      <Text>{t(`chosen.${purpose}.text`, { userName })}</Text>
      {purpose === 'reset' && <Text>{t('chosen.reset.devices')}</Text>}
      <SignInLink />
    </Screen>
  );
}
