import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/dialog';
import { FailureNotice } from '../../../components/failure-notice';
import { Screen } from '../../../components/screen';
import { fieldFault } from '../../../lib/field-fault';
import { useOneAtATime } from '../../../lib/one-at-a-time';
import { useAct } from '../../inside/use-act';
import { COLLABORATORS } from '../collaborator-queries';

/** Red, as far as the colour scheme has a red that can be read. */
const graveColours = () => ({
  root: {
    '--button-bg': 'var(--mantine-color-error)',
    '--button-hover': 'color-mix(in srgb, var(--mantine-color-error) 85%, var(--mantine-color-text))',
  },
});

export interface Field {
  readonly name: 'reason' | 'email';
  readonly label: string;
  readonly description: string;
  /** what is said where it was left empty */
  readonly missing: string;
}

interface Props<Answer> {
  readonly title: string;
  readonly submit: string;
  /** whether it hurts somebody */
  readonly isGrave?: boolean;
  /** whether what has to be known first is still being looked up */
  readonly isWaiting?: boolean;
  readonly field?: Field;
  /** what will happen */
  readonly children: ReactNode;
  /** @param given what was typed into the field */
  readonly act: (given: string) => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
}

/** Says what will happen before it does, and asks for what it needs. */
export function ActForm<Answer>(props: Props<Answer>) {
  const { title, submit, isGrave = false, isWaiting = false, field, children, act, onDone, onCancel } = props;
  const { t } = useTranslation('acts');
  const input = useRef<HTMLInputElement>(null);
  const begin = useOneAtATime();
  const [typed, setTyped] = useState('');
  const [submitted, setSubmitted] = useState<string>();
  const acting = useAct(act, COLLABORATORS);
  const isMissing = typed.trim() === '';
  const refusal = field && fieldFault(acting.error, field.name);
  const fault = submitted === typed && !acting.isPending && (isMissing ? field?.missing : refusal);

  const run = (over: () => void) =>
    acting.mutate(typed, { onSuccess: onDone, onError: () => input.current?.focus(), onSettled: over });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(typed);
    if (field && isMissing) input.current?.focus();
    else begin(run);
  };

  return (
    <Dialog label={title} onCancel={onCancel}>
      <Screen title={title}>
        <form onSubmit={onSubmit} noValidate>
          <Stack gap="md">
            {children}
            {field && (
              <TextInput
                ref={input}
                label={field.label}
                description={field.description}
                name={`collaborator-${field.name}`}
                type={field.name === 'email' ? 'email' : 'text'}
                autoComplete="off"
                size="md"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                error={fault}
                errorProps={{ role: 'alert' }}
              />
            )}
            {acting.error && !refusal && !acting.isPending && <FailureNotice failure={acting.error} />}
            <Group gap="sm" justify="end">
              <Button variant="default" size="md" onClick={onCancel}>
                {t('cancel')}
              </Button>
              <Button
                type="submit"
                size="md"
                loading={acting.isPending}
                disabled={isWaiting}
                {...(isGrave && { vars: graveColours })}
              >
                {submit}
              </Button>
            </Group>
          </Stack>
        </form>
      </Screen>
    </Dialog>
  );
}
