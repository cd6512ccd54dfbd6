import { Button, Stack, Text, TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnlockedDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { codeIn } from '../password-link/typed-code';
import { fieldFault } from '../../lib/field-fault';
import { NoMailAdvice } from './no-mail-advice';
import { SendAgain } from './send-again';
import classes from './type-unlock-code-form.module.css';
import { unlockCodeFault } from './unlock-code';

interface Props {
  readonly identifier: string;
  /** what the service said when a code was asked for, if one was */
  readonly answer: string | undefined;
  readonly unlock: UseMutationResult<UnlockedDto, Error, string>;
  readonly onGoBack: () => void;
}

/** The second step: the code from the mail. */
export function TypeUnlockCodeForm({ identifier, answer, unlock, onGoBack }: Props) {
  const { t } = useTranslation('unlock');
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [typed, setTyped] = useState('');
  const [submitted, setSubmitted] = useState<string>();
  const code = codeIn(typed);

  const fault = unlockCodeFault(code);
  const isRefused = fieldFault(unlock.error, 'code') !== undefined;
  const unnamed = fieldFault(unlock.error, 'identifier');
  const error = submitted === code && (fault ? t(`code.${fault.kind}`, { ...fault }) : isRefused && t('code.refused'));

  const backToField = (failure: Error) => {
    if (fieldFault(failure, 'code')) field.current?.focus();
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(code);
    if (fault) field.current?.focus();
    else begin((over) => unlock.mutate(code, { onError: backToField, onSettled: over }));
  };

  return (
    <Screen title={t('code.title')}>
      {answer !== undefined && <Text>{answer}</Text>}
      <Text>{t('code.text')}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('identifier.label')}
            value={identifier}
            readOnly
            name="username"
            autoComplete="username"
            size="md"
            variant="filled"
            error={unnamed}
            errorProps={{ role: 'alert' }}
          />
          <TextInput
            ref={field}
            label={t('code.label')}
            description={t('code.description')}
            classNames={{ input: classes.code }}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            autoCorrect="off"
            inputMode="text"
            spellCheck={false}
            size="md"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={error}
            errorProps={{ role: 'alert' }}
          />
          {unlock.error && !isRefused && !unnamed && !unlock.isPending && (
            <FailureNotice failure={unlock.error} comfort={t('stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={unlock.isPending}>
            {t('submit')}
          </Button>
        </Stack>
      </form>
      <SendAgain identifier={identifier} />
      <Button variant="subtle" size="md" fullWidth disabled={unlock.isPending} onClick={onGoBack}>
        {t('identifier.change')}
      </Button>
      <NoMailAdvice />
    </Screen>
  );
}
