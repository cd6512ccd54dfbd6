import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from './screen';
import { SignInLink } from './sign-in-link';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Screen title={t('notFound.title')}>
      <Text>{t('notFound.text')}</Text>
      <SignInLink />
    </Screen>
  );
}
