import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { NotFoundPage } from '../components/not-found-page';
import { OpeningScreen } from '../components/opening-screens';
import { PageFrame } from '../components/page-frame';
import { insidePaths, paths } from '../config/paths';
import { SignInPage } from '../features/sign-in/sign-in-page';

const PasswordLinkPage = lazy(() => import('../features/password-link/entry'));
const UnlockPage = lazy(() => import('../features/unlock/entry'));
const ActivityReportPage = lazy(() => import('../features/activity-report/entry'));
const ForgottenUserNamePage = lazy(() => import('../features/forgotten/user-name-entry'));
const ForgottenPasswordPage = lazy(() => import('../features/forgotten/password-entry'));
const ReactivationPage = lazy(() => import('../features/reactivation/entry'));
const AddressConfirmationPage = lazy(() => import('../features/address-confirmation/entry'));
const ConfirmOwnAddressPage = lazy(() => import('../features/confirm-own-address/entry'));
const StopOwnerChangePage = lazy(() => import('../features/owner-change/stop-entry'));
const NewOwnerPage = lazy(() => import('../features/owner-change/new-owner-entry'));
const Inside = lazy(() => import('../features/inside/entry'));

const onSheet = (page: ReactNode) => () => (
  <PageFrame>
    <Suspense fallback={<OpeningScreen />}>{page}</Suspense>
  </PageFrame>
);

// It waits for nothing, so that it comes to life as a whole where it has come with the page.
const SignInOnSheet = () => (
  <PageFrame>
    <SignInPage />
  </PageFrame>
);

const InsidePages = () => (
  <Suspense fallback={null}>
    <Inside />
  </Suspense>
);

/**
 * The pages by which people come in. Each is opened by an address of its own, so they do without a router: on a phone, from a mail,
 * every kilobyte is waited for. Signing in comes with the portal itself, every other page in a file of its own.
 */
const ENTRANCE: Readonly<Record<string, ComponentType>> = {
  [paths.signIn]: SignInOnSheet,
  [paths.activate]: onSheet(<PasswordLinkPage purpose="activation" />),
  [paths.resetPassword]: onSheet(<PasswordLinkPage purpose="reset" />),
  [paths.unlock]: onSheet(<UnlockPage />),
  [paths.notMe]: onSheet(<ActivityReportPage />),
  [paths.forgottenUserName]: onSheet(<ForgottenUserNamePage />),
  [paths.forgottenPassword]: onSheet(<ForgottenPasswordPage />),
  [paths.reactivation]: onSheet(<ReactivationPage />),
  [paths.confirmAddress]: onSheet(<AddressConfirmationPage />),
  [paths.confirmOwnAddress]: onSheet(<ConfirmOwnAddressPage />),
  [paths.stopOwnerChange]: onSheet(<StopOwnerChangePage />),
  [paths.newOwner]: onSheet(<NewOwnerPage />),
};

const INSIDE: readonly string[] = Object.values(insidePaths);

/** The page at an address; a slash at its end makes no difference. */
export function pageAt(pathname: string): ComponentType {
  const room = `/${pathname.split('/')[1] ?? ''}`;
  if (INSIDE.includes(room)) return InsidePages;
  return ENTRANCE[pathname.replace(/(?!^)\/$/, '')] ?? onSheet(<NotFoundPage />);
}
