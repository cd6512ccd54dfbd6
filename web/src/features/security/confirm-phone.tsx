import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmOwnPhone, sendCodeOwnPhone } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { fieldFault } from '../../lib/field-fault';
import { PHONE } from './phone-query';
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

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (step.isPending) return;
    if (send.isSuccess) confirm.mutate(undefined, { onSuccess: onDone });
    else send.mutate(undefined);
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
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
        {send.isSuccess && (
          <>
            <Text role="status">{t('phone.sent')}</Text>
            <TextInput
              label={t('phone.code')}
              name="code"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              size="md"
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              error={!step.isPending && wrong}
              errorProps={{ role: 'alert' }}
            />
          </>
        )}
        {step.error && !wrong && !step.isPending && <FailureNotice failure={step.error} />}
        <Group gap="sm">
          <Button type="submit" loading={step.isPending}>
            {t(send.isSuccess ? 'phone.confirm' : 'phone.send')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
