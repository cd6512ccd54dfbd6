import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useOneAtATime } from '../lib/one-at-a-time';
import { FailureNotice } from './failure-notice';
import { Screen } from './screen';

interface Props<Done> {
  readonly title: string;
  /** what the button says */
  readonly submit: string;
  readonly act: UseMutationResult<Done, Error, void>;
  /** what will happen */
  readonly children: ReactNode;
}

/** Says what will happen, and asks: nothing does before the button is pressed. */
export function ConfirmScreen<Done>({ title, submit, act, children }: Props<Done>) {
  const begin = useOneAtATime();
  return (
    <Screen title={title}>
      {children}
      {act.error && !act.isPending && <FailureNotice failure={act.error} />}
      <Button
        size="md"
        fullWidth
        loading={act.isPending}
        onClick={() => begin((over) => act.mutate(undefined, { onSettled: over }))}
      >
        {submit}
      </Button>
    </Screen>
  );
}
