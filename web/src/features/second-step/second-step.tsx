import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskedFactorDto, proveSecondStep, type SignedInDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { problemCode } from '../../lib/problem-code';
import { CodeForm } from './code-form';
import { OtherWays } from './other-ways';
import type { Proof, Way } from './proof';
import { SendAnother } from './send-another';

interface Props {
  readonly asked: AskedFactorDto;
  readonly onSignedIn: (signedIn: Pick<SignedInDto, 'account'>) => void;
  readonly onRefused: (failure: Error) => void;
  readonly onBeginAnew: () => void;
}

/** Asks for what is shown beside the password, in the way that is nearest at hand; the others are one press away. */
export function SecondStep({ asked: { pendingSignIn, ways, sentTo }, onSignedIn, onRefused, onBeginAnew }: Props) {
  const { t } = useTranslation('secondStep');
  const [way, setWay] = useState<Way>(sentTo === null && ways.includes('totp') ? 'totp' : (ways[0] ?? 'email'));
  const proof = useMutation({
    mutationFn: (shown: Proof) => proveSecondStep({ body: { pendingSignIn, ...shown } }),
    onSuccess: onSignedIn,
    onError: onRefused,
  });
  const change = (to: Way) => {
    proof.reset();
    setWay(to);
  };

  if (proof.error && problemCode(proof.error) === 'authentication/sign-in-over') {
    return (
      <Screen title={t('over.title')}>
        <FailureNotice failure={proof.error} />
        <Button size="md" fullWidth onClick={onBeginAnew}>
          {t('over.submit')}
        </Button>
      </Screen>
    );
  }
  return (
    <Screen title={t('title')}>
      <Text>{way === 'email' ? textOfMail(sentTo) : t(`${way}.text`)}</Text>
      <CodeForm key={way} way={way} proof={proof} />
      {way === 'email' && <SendAnother pendingSignIn={pendingSignIn} isFirst={sentTo === null} />}
      <OtherWays ways={ways.filter((other) => other !== way)} onChoose={change} />
      <Button variant="subtle" size="md" fullWidth disabled={proof.isPending} onClick={onBeginAnew}>
        {t('anew')}
      </Button>
    </Screen>
  );

  function textOfMail(to: string | null): string {
    return to === null ? t('email.unsent') : t('email.text', { sentTo: to });
  }
}
