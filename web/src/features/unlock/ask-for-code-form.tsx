import { Button, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockRequestAnswerDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { fieldFault } from '../../lib/field-fault';
import { UserNameField } from '../sign-in/user-name-field';

interface Props {
  readonly identifier: string;
  readonly onIdentify: (identifier: string) => void;
  readonly request: UseMutationResult<UnlockRequestAnswerDto, Error, void>;
  readonly onHaveCode: () => void;
}

/** The first step: who is locked out, and a code for them. */
export function AskForCodeForm({ identifier, onIdentify, request, onHaveCode }: Props) {
  const { t } = useTranslation(['unlock', 'signIn']);
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [submitted, setSubmitted] = useState<string>();
  const isMissing = identifier.trim() === '';
  const refusal = fieldFault(request.error, 'identifier');

  const onceNamed = (goOn: () => void) => {
    setSubmitted(identifier);
    if (isMissing) field.current?.focus();
    else goOn();
  };
  const ask = (over: () => void) =>
    request.mutate(undefined, {
      onError: (failure) => fieldFault(failure, 'identifier') && field.current?.focus(),
      onSettled: over,
    });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onceNamed(() => begin(ask));
  };

  return (
    <Screen title={t('ask.title')}>
      <Text>{t('ask.text')}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <UserNameField
            fieldRef={field}
            value={identifier}
            onType={onIdentify}
            fault={submitted === identifier && (isMissing ? t('signIn:identifier.missing') : refusal)}
          />
          {request.error && !refusal && !request.isPending && (
            <FailureNotice failure={request.error} comfort={t('stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={request.isPending}>
            {t('ask.submit')}
          </Button>
          <Button
            variant="subtle"
            size="md"
            fullWidth
            disabled={request.isPending}
            onClick={() => onceNamed(onHaveCode)}
          >
            {t('ask.haveCode')}
          </Button>
        </Stack>
      </form>
      <Text className="quiet">{t('ask.newPassword')}</Text>
    </Screen>
  );
}
