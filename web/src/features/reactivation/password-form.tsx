import { Button, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedReactivationDto } from '../../api/generated';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { SignInAnchor } from '../../components/sign-in-anchor';
import { fieldFault } from '../../lib/field-fault';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { problemCode } from '../../lib/problem-code';
import { PasswordField } from '../own-password/password-field';
import { UserNameField } from '../sign-in/user-name-field';
import { MessageField } from './message-field';

interface Given {
  readonly identifier: string;
  readonly password: string;
  readonly message: string;
}

interface Props {
  readonly given: Given;
  readonly onGive: (given: Given) => void;
  readonly request: UseMutationResult<AskedReactivationDto, Error, void>;
  readonly onHaveLinkMailed: () => void;
}

/** Name, password, and the request in the person's own words. What is wrong is told beside its field, one thing at a time. */
export function PasswordForm({ given, onGive, request, onHaveLinkMailed }: Props) {
  const { t } = useTranslation(['reactivation', 'signIn']);
  const nameField = useRef<HTMLInputElement>(null);
  const messageField = useRef<HTMLTextAreaElement>(null);
  const begin = useOneAtATime();
  const [submitted, setSubmitted] = useState<Given>();
  const { identifier, password, message } = given;
  const missing = missingIn(given);
  const mayComplain = submitted === given && !request.isPending;
  const isWrong = problemCode(request.error) === 'authentication/wrong-credentials';
  const refusal = fieldFault(request.error, 'message');
  const faultOfPassword = isWrong ? t('signIn:wrong') : missing === 'password' && t('signIn:password.missing');

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(given);
    if (missing === 'identifier') nameField.current?.focus();
    if (missing === 'message') messageField.current?.focus();
    if (missing === undefined) begin((over) => request.mutate(undefined, { onSettled: over }));
  };

  return (
    <Screen title={t('title')}>
      <Text>{t('ask.text')}</Text>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <UserNameField
            fieldRef={nameField}
            value={identifier}
            onType={(value) => onGive({ ...given, identifier: value })}
            fault={mayComplain && missing === 'identifier' && t('signIn:identifier.missing')}
          />
          <PasswordField
            label={t('signIn:password.label')}
            name="current-password"
            value={password}
            onType={(value) => onGive({ ...given, password: value })}
            faults={mayComplain && faultOfPassword ? [faultOfPassword] : []}
          />
          <MessageField
            fieldRef={messageField}
            value={message}
            onType={(value) => onGive({ ...given, message: value })}
            fault={mayComplain && (missing === 'message' ? t('message.missing') : refusal)}
          />
          {request.error && !isWrong && !refusal && mayComplain && (
            <FailureNotice failure={request.error} comfort={t('stillHere')} />
          )}
          <Button type="submit" size="md" fullWidth loading={request.isPending}>
            {t('submit')}
          </Button>
        </Stack>
      </form>
      <Text className="quiet">{t('afterwards')}</Text>
      <Button variant="default" size="md" fullWidth disabled={request.isPending} onClick={onHaveLinkMailed}>
        {t('ask.withoutPassword')}
      </Button>
      <SignInAnchor>{t('backToSignIn')}</SignInAnchor>
    </Screen>
  );
}

/** The first thing that is not there. */
function missingIn({ identifier, password, message }: Given): keyof Given | undefined {
  if (identifier.trim() === '') return 'identifier';
  if (password === '') return 'password';
  return message.trim() === '' ? 'message' : undefined;
}
