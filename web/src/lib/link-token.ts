import { useEffect, useState } from 'react';

/** The token of a mailed link, as long as this tab is open. */
export interface LinkToken {
  /** null: the page was opened without one */
  readonly token: string | null;
  /** Goes on with another one, e.g. with the code that was typed in its place. */
  readonly replace: (token: string) => void;
  readonly forget: () => void;
}

/**
 * The token of the link that has opened this page; that of another one, if it is put into the address later.
 *
 * @param page the name under which this tab keeps it: each page has its own
 */
export function useLinkToken(page: string): LinkToken {
  const keptAs = `titolare.link.${page}`;
  const [token, setToken] = useState(() => takeToken(keptAs));
  useEffect(() => {
    const takeAnew = () => setToken(takeToken(keptAs));
    addEventListener('hashchange', takeAnew);
    return () => removeEventListener('hashchange', takeAnew);
  }, [keptAs]);
  return {
    token,
    replace: (another) => {
      keep(keptAs, another);
      setToken(another);
    },
    forget: () => {
      keep(keptAs, null);
      setToken(null);
    },
  };
}

/**
 * Takes the token out of the address, where it would be photographed, copied and kept in the history, and keeps it in this tab: so
 * reloading works, and closing the tab forgets it. In a browser that keeps nothing, it stays where it is.
 */
function takeToken(keptAs: string): string | null {
  const token = location.hash.slice(1);
  if (token === '') return kept(keptAs);
  if (keep(keptAs, token)) history.replaceState(history.state, '', location.pathname);
  return token;
}

function kept(keptAs: string): string | null {
  try {
    return sessionStorage.getItem(keptAs);
  } catch {
    return null;
  }
}

/** False where storage is forbidden. */
function keep(keptAs: string, token: string | null): boolean {
  try {
    if (token === null) sessionStorage.removeItem(keptAs);
    else sessionStorage.setItem(keptAs, token);
    return true;
  } catch {
    return false;
  }
}
