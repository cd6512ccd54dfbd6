import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { paths } from '../config/paths';

/** The way back to the front door, beside something more important. */
export function SignInAnchor({ children }: { readonly children: ReactNode }) {
  return (
    <Anchor href={paths.signIn} size="sm" underline="always">
      {children}
    </Anchor>
  );
}
