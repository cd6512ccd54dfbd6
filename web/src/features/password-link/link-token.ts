import { useEffect, useState } from 'react';
import type { LinkDto } from '../../api/generated';

/** What a link from a mail is for; the page that it opens tells. */
export type Purpose = LinkDto['purpose'];

/** The token of the link that has opened this page; that of another one, if it is put into the address later. */
export function useLinkToken(purpose: Purpose): string | null {
  const [token, setToken] = useState(() => takeToken(purpose));
  useEffect(() => {
    const takeAnew = () => setToken(takeToken(purpose));
    addEventListener('hashchange', takeAnew);
    return () => removeEventListener('hashchange', takeAnew);
  }, [purpose]);
  return token;
}

/**
 * Takes the token out of the address, where it would be photographed, copied and kept in the history, and keeps it in this tab: so
 * reloading works, and closing the tab forgets it. In a browser that keeps nothing, it stays where it is.
 */
function takeToken(purpose: Purpose): string | null {
  const keptAs = `titolare.link.${purpose}`;
  const token = location.hash.slice(1);
  try {
    if (token === '') return sessionStorage.getItem(keptAs);
    sessionStorage.setItem(keptAs, token);
    history.replaceState(history.state, '', location.pathname);
  } catch {
    // Storage is forbidden here.
  }
  return token === '' ? null : token;
}
