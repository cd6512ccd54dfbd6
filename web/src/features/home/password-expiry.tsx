import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readOwnPassword } from '../../api/generated';
import { Outline } from '../../components/outline';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';

const DAY = 24 * 60 * 60 * 1000;

/** How long the password still lasts, for whom it doesn't last for ever. */
export function PasswordExpiry() {
  const { t, i18n } = useTranslation('home');
  const { data, isPending } = useQuery({ queryKey: ['own-password'], queryFn: () => readOwnPassword() });
  if (isPending) return <Outline lines={1} />;
  if (!data?.expiresAt) return null;
  const expiresAt = new Date(data.expiresAt);
  const days = Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / DAY));
  const when = inWords(expiresAt, i18n.language as Language);
  return <Text>{t('soon.password', { count: days, when })}</Text>;
}
