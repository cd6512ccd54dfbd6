import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmOwnPhone, sendCodeOwnPhone } from '../../api/generated';
import { fieldFault } from '../../lib/field-fault';
import { PHONE } from './phone-query';
import { StepForm } from './step-form';
import { Said } from '../acts/said';
import { useAct } from '../inside/use-act';

/** Two steps: a code is sent to a number, and typed. */
export function ConfirmPhone({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('security');
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const send = useAct(() => sendCodeOwnPhone({ body: { phone } }));
  const confirm = useAct(() => confirmOwnPhone({ body: { code } }), PHONE);
  const step = send.isSuccess ? confirm : send;
  const wrong = fieldFault(step.error, send.isSuccess ? 'code' : 'phone');

  const goOn = () => {
    if (send.isSuccess) confirm.mutate(undefined, { onSuccess: onDone });
    else send.mutate(undefined);
  };

  return (
    <StepForm
      step={step}
      isTold={wrong !== undefined}
      submit={t(send.isSuccess ? 'phone.confirm' : 'phone.send')}
      onSubmit={goOn}
      onCancel={onDone}
    >
      <TextInput
        label={t('phone.number')}
        description={t('phone.description')}
        type="tel"
        name="tel"
        autoComplete="tel"
        size="md"
        readOnly={send.isSuccess}
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
        error={!send.isSuccess && !step.isPending && wrong}
        errorProps={{ role: 'alert' }}
      />
      <Said>{send.isSuccess ? t('phone.sent') : ''}</Said>
      {send.isSuccess && (
        <TextInput
          label={t('phone.code')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          size="md"
          autoFocus
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={!step.isPending && wrong}
          errorProps={{ role: 'alert' }}
        />
      )}
    </StepForm>
  );
}
