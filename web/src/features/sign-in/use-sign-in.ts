import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type AskedFactorDto, type SignedInAccountDto, type SignedInDto, signInSignIn } from '../../api/generated';
import { ApiFailure } from '../../lib/api-failure';
import { keepIdentifier, keptIdentifier } from '../../lib/kept-identifier';
import { problemCode } from '../../lib/problem-code';
import { noteSignedIn } from '../../lib/session-hint';

type Step =
  | { readonly at: 'password' }
  | { readonly at: 'second-step'; readonly asked: AskedFactorDto }
  | { readonly at: 'refused'; readonly refusal: ApiFailure };

/** Refusals that a better password doesn't change. */
const EXPLAINED_APART = ['authentication/too-many-failed-attempts', 'authentication/account-held'];

/** How far somebody is with signing in. @param userName whose session it was, where one has ended */
export function useSignIn(onSignedIn: (account: SignedInAccountDto) => void, userName?: string) {
  const [step, setStep] = useState<Step>({ at: 'password' });
  const [identifier, identify] = useState(userName ?? keptIdentifier());

  const enter = ({ account }: Pick<SignedInDto, 'account'>) => {
    noteSignedIn(true);
    onSignedIn(account);
  };
  const refused = (failure: Error) => {
    const isExplained = EXPLAINED_APART.includes(problemCode(failure) ?? '');
    if (failure instanceof ApiFailure && isExplained) setStep({ at: 'refused', refusal: failure });
  };
  const attempt = useMutation({
    mutationFn: (password: string) => signInSignIn({ body: { identifier, password } }),
    onMutate: () => keepIdentifier(identifier),
    onSuccess: (answer) => {
      if ('secondFactor' in answer) setStep({ at: 'second-step', asked: answer.secondFactor });
      else enter(answer);
    },
    onError: refused,
  });
  const beginAnew = () => {
    attempt.reset();
    setStep({ at: 'password' });
  };
  return { step, identifier, identify, attempt, enter, refused, beginAnew };
}
