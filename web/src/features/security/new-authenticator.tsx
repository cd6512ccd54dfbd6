import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmOwnSecondFactor, type NewAuthenticatorDto } from '../../api/generated';
import { fieldFault } from '../../lib/field-fault';
import { QrCode } from './qr-code';
import { SECOND_FACTOR } from './second-factor-query';
import classes from './security.module.css';
import { StepForm } from './step-form';
import { useAct } from '../inside/use-act';

interface Props {
  readonly authenticator: NewAuthenticatorDto;
  readonly onDone: () => void;
}

/** Takes the app from the picture to its first code. Until then nothing has changed. */
export function NewAuthenticator({ authenticator: { qrCode, secret }, onDone }: Props) {
  const { t } = useTranslation('security');
  const [code, setCode] = useState('');
  const confirm = useAct((given: string) => confirmOwnSecondFactor({ body: { code: given } }), SECOND_FACTOR);
  const wrong = fieldFault(confirm.error, 'code');

  return (
    <StepForm
      step={confirm}
      isTold={wrong !== undefined}
      submit={t('app.confirm')}
      onSubmit={() => confirm.mutate(code, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <Text>{t('app.scan')}</Text>
      <QrCode url={qrCode} label={t('app.picture')} />
      <Text className="quiet">{t('app.secret')}</Text>
      <code className={classes.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      <TextInput
        label={t('app.code')}
        description={t('app.description')}
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        size="md"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={!confirm.isPending && wrong}
        errorProps={{ role: 'alert' }}
      />
    </StepForm>
  );
}
