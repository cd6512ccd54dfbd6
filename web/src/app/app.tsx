import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, useLayoutEffect, useState } from 'react';
import { BrokenPage } from '../components/broken-page';
import { ErrorBoundary } from '../components/error-boundary';
import { PageFrame } from '../components/page-frame';
import { DemonstrationStrip } from '../features/demonstration/demonstration-strip';
import type { Inbox } from '../features/demonstration/inboxes';
import { pressAgain } from '../lib/early-press';
import { createQueryClient } from '../lib/query-client';
import { theme } from './theme';

interface Props {
  readonly page: ComponentType;
  readonly inboxes: readonly Inbox[];
  /** that the server has put into this answer: without it, the browser refuses the styles made at run time */
  readonly nonce: string;
}

export function App({ page: Page, inboxes, nonce }: Props) {
  const [queryClient] = useState(createQueryClient);
  // once what was typed early is known as well
  useLayoutEffect(() => queueMicrotask(pressAgain), []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      // web/build/theme-variables.ts has made them
      withCssVariables={false}
      // nothing here is shown or hidden by them, and each visit would make them anew
      withGlobalClasses={false}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <DemonstrationStrip inboxes={inboxes} />
        <ErrorBoundary
          fallback={
            <PageFrame>
              <BrokenPage />
            </PageFrame>
          }
        >
          <Page />
        </ErrorBoundary>
      </QueryClientProvider>
    </MantineProvider>
  );
}
