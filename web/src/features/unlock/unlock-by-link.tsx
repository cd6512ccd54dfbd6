import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { byLinkUnlocking, inspectUnlocking } from '../../api/generated';
import { ConfirmScreen } from '../../components/confirm-screen';
import { OpenedLink } from '../../components/opened-link';
import { DeadUnlockScreen } from './dead-unlock-screen';
import { UnlockedScreen } from './unlocked-screen';

interface Props {
  readonly token: string;
  readonly onAskForCode: () => void;
}

/** What the link from the mail leads to: it asks whether to unlock the account. */
export function UnlockByLink({ token, onAskForCode }: Props) {
  const { t } = useTranslation('unlock');
  return (
    <OpenedLink
      purpose="unlock"
      token={token}
      inspect={() => inspectUnlocking({ body: { token } })}
      act={() => byLinkUnlocking({ body: { token } })}
      live={({ userName }, unlock) => (
        <ConfirmScreen title={t('confirm.title')} submit={t('submit')} act={unlock}>
          <Text>{t('confirm.text', { userName })}</Text>
          <Text>{t('confirm.otherwise')}</Text>
        </ConfirmScreen>
      )}
      dead={(link) => <DeadUnlockScreen link={link} onAskForCode={onAskForCode} />}
      done={(unlocked) => <UnlockedScreen unlocked={unlocked} />}
    />
  );
}
