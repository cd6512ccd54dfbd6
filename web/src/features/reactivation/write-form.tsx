import { Button, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedReactivationDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { fieldFault } from '../../lib/field-fault';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { MessageField } from './message-field';

interface Props {
  readonly userName: string;
  readonly request: UseMutationResult<AskedReactivationDto, Error, string>;
}

/** The request in the person's own words. Nothing is asked before it is sent. */
export function WriteForm({ userName, request }: Props) {
  const { t } = useTranslation('reactivation');
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = useOneAtATime();
  const [message, setMessage] = useState('');
  const [submitted, setSubmitted] = useState<string>();
  const isMissing = message.trim() === '';
  const refusal = fieldFault(request.error, 'message');
  const mayComplain = submitted === message && !request.isPending;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(message);
    if (isMissing) field.current?.focus();
    else begin((over) => request.mutate(message, { onError: () => field.current?.focus(), onSettled: over }));
  };

  return (
    <Screen title={t('title')}>
      <Text>{t('write.text', { userName })}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <MessageField
            fieldRef={field}
            value={message}
            onType={setMessage}
            fault={mayComplain && (isMissing ? t('message.missing') : refusal)}
          />
          {request.error && !refusal && mayComplain && (
            <FailureNotice failure={request.error} comfort={t('stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={request.isPending}>
            {t('submit')}
          </Button>
        </Stack>
      </form>
      <Text className="quiet">{t('afterwards')}</Text>
    </Screen>
  );
}
