import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';

/** A new link is on its way. */
export function RenewalSentScreen() {
  const { t } = useTranslation('passwordLink');
  return (
    <Screen title={t('renewal.sent.title')}>
      <Text>{t('renewal.sent.text')}</Text>
      <Text>{t('renewal.sent.next')}</Text>
    </Screen>
  );
}

/** No link is sent, because what it would be for is done or no longer wanted. */
export function RenewalNeedlessScreen() {
  const { t } = useTranslation('passwordLink');
  return (
    <Screen title={t('renewal.needless.title')}>
      <Text>{t('renewal.needless.text')}</Text>
      <Text>{t('renewal.needless.next')}</Text>
      <SignInLink />
    </Screen>
  );
}
