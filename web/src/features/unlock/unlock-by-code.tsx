import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askUnlocking, byCodeUnlocking } from '../../api/generated';
import { asReadNow } from '../../lib/as-read-now';
import { keptIdentifier } from '../../lib/kept-identifier';
import { AskForCodeForm } from './ask-for-code-form';
import { TypeUnlockCodeForm } from './type-unlock-code-form';
import { UnlockedScreen } from './unlocked-screen';

/**
 * Two steps: a code is asked for, and typed. Whoever has one already goes straight on to the second.
 *
 * @param isSent a code was asked for on the page before
 */
export function UnlockByCode({ isSent }: { readonly isSent: boolean }) {
  const { i18n } = useTranslation();
  const [identifier, setIdentifier] = useState(keptIdentifier);
  const [hasCode, setHasCode] = useState(isSent && identifier !== '');
  const request = useMutation({
    mutationFn: () => askUnlocking({ body: { identifier } }),
    onSuccess: () => setHasCode(true),
  });
  const unlock = useMutation({ mutationFn: (code: string) => byCodeUnlocking({ body: { identifier, code } }) });

  const goBack = () => {
    request.reset();
    unlock.reset();
    setHasCode(false);
  };

  if (unlock.isSuccess) return <UnlockedScreen unlocked={unlock.data} />;
  if (hasCode) {
    const answer = request.data && asReadNow(request.data, i18n.language).text;
    return <TypeUnlockCodeForm identifier={identifier} answer={answer} unlock={unlock} onGoBack={goBack} />;
  }
  return (
    <AskForCodeForm
      identifier={identifier}
      onIdentify={setIdentifier}
      request={request}
      onHaveCode={() => setHasCode(true)}
    />
  );
}
