import { useLinkToken } from '../../lib/link-token';
import { UnlockByCode } from './unlock-by-code';
import { UnlockByLink } from './unlock-by-link';

/** Where a locked account is opened again: by the link from the mail, or by its code. Opening the page changes nothing. */
export function UnlockPage() {
  const { token, forget } = useLinkToken('unlock');
  if (token === null) return <UnlockByCode />;
  // Another link in the same tab begins anew.
  return <UnlockByLink key={token} token={token} onAskForCode={forget} />;
}
