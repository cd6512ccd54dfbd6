import { lazy, Suspense } from 'react';
import type { SignedInAccountDto } from '../../api/generated';
import { OpeningScreen } from '../../components/opening-screens';
import { SignInForm } from './sign-in-form';
import { useSignIn } from './use-sign-in';

const SecondStep = lazy(() => import('../second-step/entry'));
const AccountHeldScreen = lazy(() => import('../account-held/entry'));

interface Props {
  readonly onSignedIn: (account: SignedInAccountDto) => void;
  /** whose session has ended; undefined: anybody may sign in */
  readonly again?: { readonly userName: string };
}

/** Signs somebody in: name and password, a second step where one is asked for, and the reasons where it can't be. */
export function SignIn({ onSignedIn, again }: Props) {
  const signIn = useSignIn(onSignedIn, again?.userName);
  const { step } = signIn;
  if (step.at === 'password') return <SignInForm signIn={signIn} isAgain={again !== undefined} />;
  return (
    <Suspense fallback={<OpeningScreen />}>
      {step.at === 'second-step' ? (
        <SecondStep
          asked={step.asked}
          onSignedIn={signIn.enter}
          onRefused={signIn.refused}
          onBeginAnew={signIn.beginAnew}
        />
      ) : (
        <AccountHeldScreen refusal={step.refusal} identifier={signIn.identifier} onBeginAnew={signIn.beginAnew} />
      )}
    </Suspense>
  );
}
