import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedReactivationDto } from '../../api/generated';
import { Screen } from '../../components/screen';
import type { AskedFactor } from '../second-step/asked-factor';
import { CodeForm } from '../second-step/code-form';
import { OtherWays } from '../second-step/other-ways';
import type { Proof, Way } from '../second-step/proof';

interface Props {
  readonly asked: AskedFactor;
  readonly proof: UseMutationResult<AskedReactivationDto, Error, Proof>;
  /** asks without a code, by which another one is mailed */
  readonly request: UseMutationResult<AskedReactivationDto, Error, void>;
  readonly onGoBack: () => void;
}

/** Asks for what is shown beside the password. */
export function FactorScreen({ asked: { ways, sentTo }, proof, request, onGoBack }: Props) {
  const { t } = useTranslation(['secondStep', 'reactivation']);
  const [way, setWay] = useState<Way>(ways[0] ?? 'totp');
  const change = (to: Way) => {
    proof.reset();
    setWay(to);
  };
  return (
    <Screen title={t('title')}>
      <Text>{way === 'email' ? t('email.text', { sentTo: sentTo ?? '' }) : t(`${way}.text`)}</Text>
      <CodeForm key={way} way={way} proof={proof} mayRemember={false} />
      {way === 'email' && (
        <Button variant="default" size="md" fullWidth loading={request.isPending} onClick={() => request.mutate()}>
          {t('again')}
        </Button>
      )}
      <OtherWays ways={ways.filter((other) => other !== way)} onChoose={change} />
      <Button variant="subtle" size="md" fullWidth disabled={proof.isPending} onClick={onGoBack}>
        {t('reactivation:back')}
      </Button>
    </Screen>
  );
}
