import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChosenPasswordDto } from '../../api/generated';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import type { Occasion } from './opened-link';

interface Props {
  readonly purpose: Occasion;
  readonly chosen: ChosenPasswordDto;
}

/** What is true once the password is saved. */
export function PasswordChosenScreen({ purpose, chosen: { userName, stillHeld } }: Props) {
  const { t } = useTranslation('passwordLink');
  const outcome = stillHeld ? 'held' : purpose;
  return (
    <Screen title={t(`chosen.${outcome}.title`)}>
      <Text>{t(`chosen.${outcome}.text`, { userName })}</Text>
      {purpose === 'reset' && <Text>{t('chosen.reset.devices')}</Text>}
      <SignInLink userName={userName} />
    </Screen>
  );
}
