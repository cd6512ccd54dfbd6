import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { confirmAddressConfirmations, inspectAddressConfirmations } from '../../api/generated';
import { ConfirmScreen } from '../../components/confirm-screen';
import { OpenedLink } from '../../components/opened-link';
import { Screen } from '../../components/screen';
import { UselessLinkScreen } from '../../components/useless-link-screen';
import type { UselessLink } from '../../lib/dead-link';
import { useLinkToken } from '../../lib/link-token';

/** Where somebody confirms that they read the address that was named to support. Opening the page changes nothing. */
export function AddressConfirmationPage() {
  const { token } = useLinkToken('confirm-address');
  if (token === null) return <Useless link={{ reason: 'missing' }} />;
  // Another link in the same tab begins anew.
  return <OpenedConfirmation key={token} token={token} />;
}

function OpenedConfirmation({ token }: { readonly token: string }) {
  const { t } = useTranslation('addressConfirmation');
  return (
    <OpenedLink
      purpose="confirm-address"
      token={token}
      inspect={() => inspectAddressConfirmations({ body: { token } })}
      act={() => confirmAddressConfirmations({ body: { token } })}
      live={({ address }, confirmation) => (
        <ConfirmScreen title={t('ask.title')} submit={t('ask.submit')} act={confirmation}>
          <Text>{t('ask.text', { address })}</Text>
          <Text>{t('ask.then')}</Text>
          <Text className="quiet">{t('ask.otherwise')}</Text>
        </ConfirmScreen>
      )}
      dead={(link) => <Useless link={link} />}
      closed={{ code: 'support/restoration-closed', screen: <Useless link={{ reason: 'closed' }} /> }}
      done={({ address }) => (
        <Screen title={t('done.title')}>
          <Text>{t('done.text', { address })}</Text>
          <Text>{t('done.next')}</Text>
        </Screen>
      )}
    />
  );
}

function Useless({ link }: { readonly link: UselessLink }) {
  const { t } = useTranslation('addressConfirmation');
  return <UselessLinkScreen link={link} next={t(`next.${link.reason}`)} />;
}
