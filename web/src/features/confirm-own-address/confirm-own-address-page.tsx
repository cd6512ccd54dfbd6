import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { confirmAddressChanges, inspectAddressChanges } from '../../api/generated';
import { ConfirmScreen } from '../../components/confirm-screen';
import { OpenedLink } from '../../components/opened-link';
import { Screen } from '../../components/screen';
import { UselessLinkScreen } from '../../components/useless-link-screen';
import { insidePaths } from '../../config/paths';
import { SIGN_IN_REQUIRED } from '../../lib/current-session';
import type { UselessLink } from '../../lib/dead-link';
import { useLinkToken } from '../../lib/link-token';
import { problemCode } from '../../lib/problem-code';
import { SignIn } from '../sign-in/sign-in';

/** Where somebody, signed in, confirms that they read the address that is to be theirs. Opening the page changes nothing. */
export function ConfirmOwnAddressPage() {
  const { token } = useLinkToken('confirm-own-address');
  if (token === null) return <Useless link={{ reason: 'missing' }} />;
  // Another link in the same tab begins anew.
  return <OpenedAddress key={token} token={token} />;
}

function OpenedAddress({ token }: { readonly token: string }) {
  const { t } = useTranslation('confirmOwnAddress');
  return (
    <OpenedLink
      purpose="confirm-own-address"
      token={token}
      inspect={() => inspectAddressChanges({ body: { token } })}
      act={() => confirmAddressChanges({ body: { token } })}
      live={({ address }, confirmation) =>
        problemCode(confirmation.error) === SIGN_IN_REQUIRED ? (
          <SignIn onSignedIn={() => confirmation.mutate()} />
        ) : (
          <ConfirmScreen title={t('ask.title')} submit={t('ask.submit')} act={confirmation}>
            <Text>{t('ask.text', { address })}</Text>
            <Text>{t('ask.then')}</Text>
            <Text>{t('ask.signIn')}</Text>
            <Text className="quiet">{t('ask.otherwise')}</Text>
          </ConfirmScreen>
        )
      }
      dead={(link) => <Useless link={link} />}
      done={({ address }) => (
        <Screen title={t('done.title')}>
          <Text>{t('done.text', { address })}</Text>
          <ToSecurity />
        </Screen>
      )}
    />
  );
}

function Useless({ link }: { readonly link: UselessLink }) {
  const { t } = useTranslation('confirmOwnAddress');
  return (
    <UselessLinkScreen link={link} next={t(`next.${link.reason}`)}>
      <ToSecurity />
    </UselessLinkScreen>
  );
}

/** Whoever isn't signed in does that on the way. */
function ToSecurity() {
  const { t } = useTranslation('confirmOwnAddress');
  return (
    <Button component="a" href={insidePaths.security} size="md" fullWidth>
      {t('toSecurity')}
    </Button>
  );
}
