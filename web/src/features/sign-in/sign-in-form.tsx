import { Anchor, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type SubmitEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { API_REFERENCE, paths } from '../../config/paths';
import { typedEarly } from '../../lib/early-fields';
import { keepIdentifier } from '../../lib/kept-identifier';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { problemCode } from '../../lib/problem-code';
import type { useSignIn } from './use-sign-in';
import { UserNameField } from './user-name-field';

interface Props {
  readonly signIn: Pick<ReturnType<typeof useSignIn>, 'identifier' | 'identify' | 'attempt'>;
  /** a session has ended, and what was being done waits for the same person */
  readonly isAgain: boolean;
}

/** Name and password. What is wrong with them is told beside them, and nothing that was typed goes away. */
export function SignInForm({ signIn: { identifier, identify, attempt }, isAgain }: Props) {
  const { t } = useTranslation('signIn');
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(false);
  const [submitted, setSubmitted] = useState('');
  useLayoutEffect(() => {
    const [name, word] = [typedEarly('username'), typedEarly('password')];
    if (name !== undefined) identify(name);
    if (word !== undefined) setPassword(word);
  }, [identify]);

  const isUnnamed = identifier.trim() === '';
  const typed = `${identifier}\n${password}`;
  const isWrong = problemCode(attempt.error) === 'authentication/wrong-credentials';
  const mayComplain = submitted === typed && !attempt.isPending;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setVisible(false);
    setSubmitted(typed);
    if (isUnnamed) nameField.current?.focus();
    else if (password === '') passwordField.current?.focus();
    else begin((over) => attempt.mutate(password, { onError: () => passwordField.current?.select(), onSettled: over }));
  };
  const faultOfPassword = () => {
    if (password === '') return !isUnnamed && t('password.missing');
    return isWrong && t('wrong');
  };

  return (
    <Screen title={t(isAgain ? 'again.title' : 'title')}>
      {isAgain && <Text>{t('again.text')}</Text>}
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          <UserNameField
            fieldRef={nameField}
            value={identifier}
            onType={identify}
            fault={mayComplain && isUnnamed && t('identifier.missing')}
          />
          <PasswordInput
            ref={passwordField}
            label={t('password.label')}
            name="password"
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            size="md"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visible={visible}
            onVisibilityChange={setVisible}
            visibilityToggleFocusable
            visibilityToggleButtonProps={{ 'aria-label': t(visible ? 'password.hide' : 'password.show') }}
            error={mayComplain && faultOfPassword()}
            errorProps={{ role: 'alert' }}
          />
          {attempt.error && !isWrong && mayComplain && <FailureNotice failure={attempt.error} />}
          <Button type="submit" size="md" fullWidth loading={attempt.isPending}>
            {t('submit')}
          </Button>
        </Stack>
      </form>
      {!isAgain && (
        <Group gap="xs" justify="space-between" onClick={() => keepIdentifier(identifier)}>
          <Anchor href={paths.forgottenUserName} size="sm" underline="always">
            {t('forgottenUserName')}
          </Anchor>
          <Anchor href={paths.forgottenPassword} size="sm" underline="always">
            {t('forgottenPassword')}
          </Anchor>
        </Group>
      )}
      {!isAgain && (
        <Text className="quiet">
          {t('integrators')}{' '}
          <Anchor href={API_REFERENCE} inherit underline="always">
            {t('reference')}
          </Anchor>
        </Text>
      )}
    </Screen>
  );
}
