import { Button, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from './failure-notice';
import { Outline } from './outline';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  /** how many lines there will probably be */
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What the service says, once it has; before that its outline, and where it can't be had, why not. */
export function Loaded<Data>({ query, lines = 2, children }: Props<Data>) {
  const { t } = useTranslation();
  const { data, error, errorUpdateCount, isFetching, refetch } = query;
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
  return <Outline lines={lines} holdsBack={errorUpdateCount === 0} />;
}
