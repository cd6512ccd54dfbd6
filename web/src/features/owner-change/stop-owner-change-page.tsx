import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inspectStopNewOwners, stopNewOwners } from '../../api/generated';
import { ConfirmScreen } from '../../components/confirm-screen';
import { OpenedLink } from '../../components/opened-link';
import { Screen } from '../../components/screen';
import { SignInLink } from '../../components/sign-in-link';
import { UselessLinkScreen } from '../../components/useless-link-screen';
import type { UselessLink } from '../../lib/dead-link';
import { useLinkToken } from '../../lib/link-token';

/** Where whoever has the old contacts stops a change of owner. Opening the page changes nothing. */
export function StopOwnerChangePage() {
  const { token } = useLinkToken('stop-owner-change');
  if (token === null) return <Useless link={{ reason: 'missing' }} />;
  // Another link in the same tab begins anew.
  return <OpenedStop key={token} token={token} />;
}

function OpenedStop({ token }: { readonly token: string }) {
  const { t } = useTranslation('ownerChange');
  return (
    <OpenedLink
      purpose="stop-owner-change"
      token={token}
      inspect={() => inspectStopNewOwners({ body: { token } })}
      act={() => stopNewOwners({ body: { token } })}
      live={({ userName }, stop) => (
        <ConfirmScreen title={t('stop.title')} submit={t('stop.submit')} act={stop}>
          <Text>{t('stop.text', { userName })}</Text>
          <Text>{t('stop.then')}</Text>
          <Text className="quiet">{t('stop.otherwise')}</Text>
        </ConfirmScreen>
      )}
      dead={(link) => <Useless link={link} />}
      closed={{ code: 'support/owner-change-not-possible', screen: <Useless link={{ reason: 'closed' }} /> }}
      done={({ userName }) => (
        <Screen title={t('stopped.title')}>
          <Text>{t('stopped.text', { userName })}</Text>
          <Text>{t('stopped.next')}</Text>
          <SignInLink />
        </Screen>
      )}
    />
  );
}

function Useless({ link }: { readonly link: UselessLink }) {
  const { t } = useTranslation('ownerChange');
  const told = link.reason === 'closed' ? 'cancelled' : link.reason;
  return <UselessLinkScreen link={link} next={t(`stop.next.${told}`)} />;
}
