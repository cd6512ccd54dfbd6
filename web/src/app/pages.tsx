import { type ComponentType, lazy, Suspense } from 'react';
import { NotFoundPage } from '../components/not-found-page';
import { OpeningScreen } from '../components/opening-screens';
import { paths } from '../config/paths';
import { ActivityReportPage } from '../features/activity-report/activity-report-page';
import { PasswordLinkPage } from '../features/password-link/password-link-page';
import { SignInPage } from '../features/sign-in/sign-in-page';

const LazyUnlockPage = lazy(() => import('./lazy-unlock-page'));

/**
 * The pages by which people come in. Each is opened by an address of its own and leads to none of the others, so they do without a
 * router: on a phone, from a mail, every kilobyte is waited for.
 */
const PAGES: Readonly<Record<string, ComponentType>> = {
  [paths.signIn]: SignInPage,
  [paths.activate]: () => <PasswordLinkPage purpose="activation" />,
  [paths.resetPassword]: () => <PasswordLinkPage purpose="reset" />,
  [paths.unlock]: () => (
    <Suspense fallback={<OpeningScreen />}>
      <LazyUnlockPage />
    </Suspense>
  ),
  [paths.notMe]: ActivityReportPage,
};

/** The page at an address; a slash at its end makes no difference. */
export function pageAt(pathname: string): ComponentType {
  return PAGES[pathname.replace(/(?!^)\/$/, '')] ?? NotFoundPage;
}
