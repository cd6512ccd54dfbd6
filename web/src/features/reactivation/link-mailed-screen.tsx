import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { SignInAnchor } from '../../components/sign-in-anchor';

interface Props {
  /** what the service answers, as it puts it */
  readonly text: string;
  readonly onAskAgain: () => void;
}

/** What to look at, and what to do if nothing comes; the service itself tells nobody whether a mail was sent. */
export function LinkMailedScreen({ text, onAskAgain }: Props) {
  const { t } = useTranslation('reactivation');
  return (
    <Screen title={t('mailed.title')}>
      <Text>{text}</Text>
      <Text>{t('mailed.nothing')}</Text>
      <Button variant="default" size="md" fullWidth onClick={onAskAgain}>
        {t('mailed.again')}
      </Button>
      <SignInAnchor>{t('backToSignIn')}</SignInAnchor>
    </Screen>
  );
}
