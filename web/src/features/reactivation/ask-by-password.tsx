import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { byPasswordReactivationRequests } from '../../api/generated';
import { keepIdentifier, keptIdentifier } from '../../lib/kept-identifier';
import { askedFactorIn, type AskedFactor } from '../second-step/asked-factor';
import type { Proof } from '../second-step/proof';
import { AskedScreen } from './asked-screen';
import { FactorScreen } from './factor-screen';
import { PasswordForm } from './password-form';
import { isExplained, RefusedScreen } from './refused-screen';

/** Asks with the password, and with the second factor where there is one: the same proof as at signing in. */
export function AskByPassword({ onHaveLinkMailed }: { readonly onHaveLinkMailed: () => void }) {
  const [given, give] = useState({ identifier: keptIdentifier(), password: '', message: '' });
  const [asked, setAsked] = useState<AskedFactor>();
  const request = useMutation({
    mutationFn: () => byPasswordReactivationRequests({ body: given }),
    onMutate: () => keepIdentifier(given.identifier),
    onError: (failure) => setAsked(askedFactorIn(failure)),
  });
  const proof = useMutation({
    mutationFn: ({ way, code }: Proof) => byPasswordReactivationRequests({ body: { ...given, way, code } }),
  });
  const goBack = () => {
    proof.reset();
    setAsked(undefined);
  };

  const done = request.data ?? proof.data;
  if (done) return <AskedScreen asked={done} />;
  const refusal = [request.error, proof.error].find(isExplained);
  if (refusal) return <RefusedScreen refusal={refusal} />;
  if (asked) return <FactorScreen asked={asked} proof={proof} request={request} onGoBack={goBack} />;
  return <PasswordForm given={given} onGive={give} request={request} onHaveLinkMailed={onHaveLinkMailed} />;
}
