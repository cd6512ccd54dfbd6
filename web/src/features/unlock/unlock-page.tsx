import { JUST_SENT } from '../../config/paths';
import { useLinkToken } from '../../lib/link-token';
import { UnlockByCode } from './unlock-by-code';
import { UnlockByLink } from './unlock-by-link';

/** Where a locked account is opened again: by the link from the mail, or by its code. Opening the page changes nothing. */
export function UnlockPage() {
  const { token, forget } = useLinkToken('unlock');
  const isSent = location.search === `?${JUST_SENT}`;
  if (token === null || isSent) return <UnlockByCode isSent={isSent} />;
  // Another link in the same tab begins anew.
  return <UnlockByLink key={token} token={token} onAskForCode={forget} />;
}
