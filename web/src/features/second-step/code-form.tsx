import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import type { UseMutationResult } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../components/failure-notice';
import { ApiFailure } from '../../lib/api-failure';
import { useOneAtATime } from '../../lib/one-at-a-time';
import classes from './code-form.module.css';
import type { Proof, Way } from './proof';

interface Props<Done> {
  readonly way: Way;
  readonly proof: UseMutationResult<Done, Error, Proof>;
  /** whether the device may be remembered */
  readonly mayRemember?: boolean;
}

const DIGITS = 6;

/** The code itself: one field that looks like six boxes, so that pasting and filling in by the browser work as in any other. */
export function CodeForm<Done>({ way, proof, mayRemember = true }: Props<Done>) {
  const { t } = useTranslation('secondStep');
  const field = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [typed, setTyped] = useState('');
  const [submitted, setSubmitted] = useState<string>();
  const [rememberDevice, setRememberDevice] = useState(false);
  const isDigits = way !== 'recovery_code';
  const code = isDigits ? typed.replace(/\D/g, '').slice(0, DIGITS) : typed.trim();
  const refusal = refusalOfCode(proof.error);
  const error = submitted === code && !proof.isPending && (code === '' ? t('missing') : refusal);

  const show = () =>
    begin((over) =>
      proof.mutate({ way, code, rememberDevice }, { onError: () => field.current?.select(), onSettled: over }),
    );
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(code);
    if (code === '') field.current?.focus();
    else show();
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <TextInput
          ref={field}
          label={t(`${way}.label`)}
          description={t(`${way}.description`)}
          classNames={{ input: isDigits ? classes.boxes : classes.code }}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          autoCorrect="off"
          inputMode={isDigits ? 'numeric' : 'text'}
          spellCheck={false}
          size="md"
          value={isDigits ? code : typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={error}
          errorProps={{ role: 'alert' }}
        />
        {mayRemember && (
          <Checkbox
            label={t('remember')}
            description={t('rememberText')}
            checked={rememberDevice}
            onChange={(event) => setRememberDevice(event.currentTarget.checked)}
          />
        )}
        {proof.error && !refusal && !proof.isPending && <FailureNotice failure={proof.error} />}
        <Button type="submit" size="md" fullWidth loading={proof.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}

/** Why the code isn't good, where it is the code. */
function refusalOfCode(failure: Error | null): string | undefined {
  if (!(failure instanceof ApiFailure) || failure.kind !== 'refused') return undefined;
  const { code, title, detail = '' } = failure.problem ?? {};
  return code?.startsWith('second-factor/code-') ? `${title}. ${detail}` : undefined;
}
