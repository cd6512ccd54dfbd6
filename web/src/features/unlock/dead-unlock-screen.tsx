import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import type { DeadLink } from '../../lib/dead-link';
import { inWords } from '../../lib/in-words';
import type { Language } from '../../lib/languages';

interface Props {
  readonly link: DeadLink;
  readonly onAskForCode: () => void;
}

/** Says what has become of the link, and offers another code where the account may still be locked. */
export function DeadUnlockScreen({ link: { reason, at }, onAskForCode }: Props) {
  const { t, i18n } = useTranslation('unlock');
  const when = at ? inWords(at, i18n.language as Language) : '';
  const isDone = reason === 'used' || reason === 'cancelled';
  return (
    <Screen title={t(`dead.${reason}.title`)}>
      <Text>{t(`dead.${reason}.text`, { when })}</Text>
      <Text>{t(`dead.${reason}.next`)}</Text>
      {isDone && <SignInLink />}
      <Button variant={isDone ? 'subtle' : 'filled'} size="md" fullWidth onClick={onAskForCode}>
        {t('dead.ask')}
      </Button>
    </Screen>
  );
}
