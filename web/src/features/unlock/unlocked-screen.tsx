import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UnlockedDto } from '../../api/generated';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';

/** What is true once the account is unlocked. */
export function UnlockedScreen({ unlocked: { userName, stillHeld } }: { readonly unlocked: UnlockedDto }) {
  const { t } = useTranslation('unlock');
  const outcome = stillHeld ? 'held' : 'free';
  return (
    <Screen title={t(`done.${outcome}.title`)}>
      <Text>{t(`done.${outcome}.text`, { userName })}</Text>
      <SignInLink userName={userName} />
    </Screen>
  );
}
