import { useTranslation } from 'react-i18next';
import type { CurrentSessionDto, SignedInAccountDto } from '../../api/generated';
import { Dialog } from '../../components/dialog';
import { firstPageOf } from '../../config/paths';
import { useSessionEnd } from '../../lib/session-end';
import { SignIn } from '../sign-in/sign-in';

/** When the session has ended meanwhile: says so over the page, which waits with all that was typed. */
export function SessionEnded({ session: { account } }: { readonly session: CurrentSessionDto }) {
  const { t } = useTranslation('signIn');
  const { hasEnded, goOn } = useSessionEnd();
  if (!hasEnded) return null;
  const signedIn = (signedInAs: SignedInAccountDto) => {
    if (signedInAs.userName === account.userName) goOn();
    // what waits here is another person's
    else location.replace(firstPageOf(signedInAs));
  };
  return (
    <Dialog label={t('again.title')}>
      <SignIn onSignedIn={signedIn} again={account} />
    </Dialog>
  );
}
