import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../config/paths';
import { Screen } from './screen';

/** Leads back to the front door, through which whoever is signed in goes straight. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Screen title={t('notFound.title')}>
      <Text>{t('notFound.text')}</Text>
      <Button component="a" href={paths.signIn} size="md" fullWidth>
        {t('notFound.back')}
      </Button>
    </Screen>
  );
}
