import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Screen } from './screen';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page behind the sign-in: its heading, and its matters below each other. */
export function Room({ title, children }: Props) {
  return (
    <Screen title={title}>
      <Stack gap="md">{children}</Stack>
    </Screen>
  );
}
