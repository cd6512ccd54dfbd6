import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrokenPage } from '../components/broken-page';
import { ErrorBoundary } from '../components/error-boundary';
import { PageFrame } from '../components/page-frame';
import { DemonstrationStrip } from '../features/demonstration/demonstration-strip';
import { createQueryClient } from '../lib/query-client';
import { pageAt } from './pages';
import { theme, variablesOfScheme } from './theme';

/** The nonce that the server has put into this page: without it, the browser refuses the styles made at run time. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

const Page = pageAt(location.pathname);

export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variablesOfScheme}
      defaultColorScheme="auto"
      // nothing here is shown or hidden by them, and each visit would make them anew
      withGlobalClasses={false}
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queryClient}>
        <DemonstrationStrip />
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
