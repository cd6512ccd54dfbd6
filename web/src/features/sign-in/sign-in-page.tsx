import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { SignedInAccountDto } from '../../api/generated';
import { OpeningScreen } from '../../components/opening-screens';
import { firstPageOf } from '../../config/paths';
import { currentSession } from '../../lib/current-session';
import { mayBeSignedIn } from '../../lib/session-hint';
import { SignIn } from './sign-in';

const goInside = (account: SignedInAccountDto) => location.replace(firstPageOf(account));

const neverChanges = () => () => {};
/** where the page is made, long before anybody comes */
const whereNobodyIs = () => false;

/** The front door. Whoever is signed in already goes straight through. */
export function SignInPage() {
  const enabled = useSyncExternalStore(neverChanges, mayBeSignedIn, whereNobodyIs);
  const session = useQuery({ ...currentSession, enabled });

  useEffect(() => {
    if (session.data) goInside(session.data.account);
  }, [session.data]);

  if (session.isLoading || session.data) return <OpeningScreen />;
  return <SignIn onSignedIn={goInside} />;
}
