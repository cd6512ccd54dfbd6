import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { API_REFERENCE } from '../../config/paths';

/** Stands in the place of the sign-in page, and says so. */
export function SignInPage() {
  const { t } = useTranslation('signIn');
  return (
    <Screen title={t('title')}>
      <Text>{t('text')}</Text>
      <Text>{t('meanwhile')}</Text>
      <Text className="quiet">
        {t('integrators')}{' '}
        <Anchor href={API_REFERENCE} inherit underline="always">
          {t('reference')}
        </Anchor>
      </Text>
    </Screen>
  );
}
