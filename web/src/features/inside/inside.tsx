import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { NotOpenedScreen, OpeningScreen } from '../../components/opening-screens';
import { PageFrame } from '../../components/page-frame';
import { currentSession } from '../../lib/current-session';
import { SignIn } from '../sign-in/sign-in';
import { FreshAuthentication } from './fresh-authentication';
import { RestrictedPage } from './restricted-page';
import { router } from './routes';
import { SessionEnded } from './session-ended';

/** Everything behind the sign-in. Whoever isn't signed in does that first, and then is where the address led. */
export function Inside() {
  const queryClient = useQueryClient();
  const { data: session, error, isFetching, refetch } = useQuery(currentSession);

  if (session?.restrictedTo) return <RestrictedPage session={session} />;
  if (session) {
    return (
      <FreshAuthentication>
        <RouterProvider router={router} />
        <SessionEnded session={session} />
      </FreshAuthentication>
    );
  }
  return (
    <PageFrame>
      {session === null && <SignIn onSignedIn={() => void queryClient.resetQueries()} />}
      {session === undefined && error && !isFetching && (
        <NotOpenedScreen failure={error} onRetry={() => void refetch()} />
      )}
      {session === undefined && (isFetching || !error) && <OpeningScreen />}
    </PageFrame>
  );
}
