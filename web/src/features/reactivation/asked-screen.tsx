import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AskedReactivationDto } from '../../api/generated';
import { Screen } from '../../components/screen';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';

/** What is true once support has the request. */
export function AskedScreen({ asked: { expiresAt } }: { readonly asked: AskedReactivationDto }) {
  const { t, i18n } = useTranslation('reactivation');
  return (
    <Screen title={t('asked.title')}>
      <Text>{t('asked.text')}</Text>
      <Text>{t('asked.until', { when: inWords(new Date(expiresAt), i18n.language as Language) })}</Text>
      <Text className="quiet">{t('asked.close')}</Text>
    </Screen>
  );
}
