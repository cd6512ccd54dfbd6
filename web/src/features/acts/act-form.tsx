import { Button, Group, Stack } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog';
import { FailureNotice } from '../../components/failure-notice';
import { Screen } from '../../components/screen';
import { useOneAtATime } from '../../lib/one-at-a-time';
import { useAct } from '../inside/use-act';
import { ActField } from './act-field';
import type { Field, Given } from './field';
import { useGiven } from './use-given';

/** Red, as far as the colour scheme has a red that can be read. */
const graveColours = () => ({
  root: {
    '--button-bg': 'var(--mantine-color-error)',
    '--button-hover': 'color-mix(in srgb, var(--mantine-color-error) 85%, var(--mantine-color-text))',
  },
});

export interface ActFormProps<Name extends string, Answer> {
  readonly title: string;
  readonly submit: string;
  /** whether it hurts somebody */
  readonly isGrave?: boolean;
  /** whether what has to be known first is still being looked up */
  readonly isWaiting?: boolean;
  readonly fields?: readonly Field<Name>[];
  /** what will happen */
  readonly children: ReactNode;
  /** @param given what was typed into the fields */
  readonly act: (given: Given<Name>) => Promise<Answer>;
  /** what is to be read anew afterwards */
  readonly changes: readonly QueryKey[];
  readonly onDone: (answer: Answer, given: Given<Name>) => void;
  readonly onCancel: () => void;
}

/** Says what will happen before it does, and asks for what it needs. */
export function ActForm<Answer, Name extends string = never>(props: ActFormProps<Name, Answer>) {
  const { title, submit, isGrave = false, isWaiting = false, fields = [], children, changes, onDone, onCancel } = props;
  const { t } = useTranslation('actForm');
  const form = useRef<HTMLFormElement>(null);
  const begin = useOneAtATime();
  const acting = useAct(props.act, ...changes);
  const { given, type, check, fault, goBack, isTold } = useGiven(fields, form, acting.error, t('unfinished'));

  const run = (over: () => void) =>
    acting.mutate(given, { onSuccess: (answer) => onDone(answer, given), onError: goBack, onSettled: over });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (check()) begin(run);
  };

  return (
    <Dialog label={title} onCancel={onCancel}>
      <Screen title={title}>
        <form ref={form} onSubmit={onSubmit} noValidate>
          <Stack gap="md">
            {children}
            {fields.map((field) => (
              <ActField
                key={field.name}
                field={field}
                typed={given[field.name]}
                onType={(typed) => type(field.name, typed)}
                fault={!acting.isPending && fault(field)}
              />
            ))}
            {acting.error && !isTold && !acting.isPending && <FailureNotice failure={acting.error} />}
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
