import { useTranslation } from 'react-i18next';
import { completeNewOwners, inspectNewOwners } from '../../api/generated';
import { OpenedLink } from '../../components/opened-link';
import { SignInLink } from '../../components/sign-in-link';
import { UselessLinkScreen } from '../../components/useless-link-screen';
import type { UselessLink } from '../../lib/dead-link';
import { useLinkToken } from '../../lib/link-token';
import { ChoosePasswordForm } from '../password-link/choose-password-form';
import { PasswordChosenScreen } from '../password-link/password-chosen-screen';

/** Where the new person chooses a password, by which the account becomes theirs. */
export function NewOwnerPage() {
  const { token } = useLinkToken('new-owner');
  if (token === null) return <Useless link={{ reason: 'missing' }} />;
  // Another link in the same tab begins anew.
  return <OpenedOwnership key={token} token={token} />;
}

function OpenedOwnership({ token }: { readonly token: string }) {
  return (
    <OpenedLink
      purpose="new-owner"
      token={token}
      inspect={() => inspectNewOwners({ body: { token } })}
      act={(password: string) => completeNewOwners({ body: { token, password } })}
      live={(link, choice) => <ChoosePasswordForm link={{ ...link, purpose: 'new_owner' }} choice={choice} />}
      dead={(link) => <Useless link={link} />}
      closed={{ code: 'support/owner-change-not-possible', screen: <Useless link={{ reason: 'closed' }} /> }}
      done={(chosen) => <PasswordChosenScreen purpose="new_owner" chosen={chosen} />}
    />
  );
}

function Useless({ link }: { readonly link: UselessLink }) {
  const { t } = useTranslation('ownerChange');
  const told = link.reason === 'closed' ? 'cancelled' : link.reason;
  return (
    <UselessLinkScreen link={link} next={t(`become.next.${told}`)}>
      {link.reason === 'used' && <SignInLink />}
    </UselessLinkScreen>
  );
}
