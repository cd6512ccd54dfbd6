import { Button, Skeleton, Stack } from '@mantine/core';
import '@mantine/core/styles/Skeleton.css';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from './failure-notice';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  /** how many lines there will probably be, so that nothing jumps when they come */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What the service says, once it has; before that its outline, and where it can't be had, why not. */
export function Loaded<Data>({ query: { data, error, isFetching, refetch }, lines = 2, children }: Props<Data>) {
  const { t } = useTranslation();
  if (data !== undefined) return children(data);
  if (error && !isFetching) {
    return (
      <Stack gap="sm">
        <FailureNotice failure={error} />
        <Button variant="default" onClick={() => void refetch()}>
          {t('retry')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="sm" aria-busy>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} />
      ))}
    </Stack>
  );
}
