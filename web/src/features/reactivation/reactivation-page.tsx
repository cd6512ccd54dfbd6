import { useState } from 'react';
import { useLinkToken } from '../../lib/link-token';
import { AskByLink } from './ask-by-link';
import { AskByPassword } from './ask-by-password';
import { HaveLinkMailed } from './have-link-mailed';

/**
 * Where a principal whose account is disabled asks support to be let in again: through the link from a mail, or with the password; who
 * doesn't remember it has a link mailed. Opening the page changes nothing.
 */
export function ReactivationPage() {
  const { token, forget } = useLinkToken('reactivation');
  const [isWithoutPassword, setWithoutPassword] = useState(false);
  const haveLinkMailed = () => {
    forget();
    setWithoutPassword(true);
  };
  // Another link in the same tab begins anew.
  if (token !== null) {
    return <AskByLink key={token} token={token} onHaveLinkMailed={haveLinkMailed} onAskAnew={forget} />;
  }
  if (isWithoutPassword) return <HaveLinkMailed onUsePassword={() => setWithoutPassword(false)} />;
  return <AskByPassword onHaveLinkMailed={haveLinkMailed} />;
}
