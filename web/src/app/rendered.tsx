import i18next from 'i18next';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { paths } from '../config/paths';
import type { Inbox } from '../features/demonstration/inboxes';
import type { Language } from '../lib/languages';
import { App } from './app';
import { prepareWords } from './i18n';
import { pageAt } from './pages';

/** The sign-in page as whoever comes for the first time sees it, in HTML; the build asks for it. */
export async function renderedSignIn(language: Language, inboxes: readonly Inbox[]): Promise<string> {
  if (!i18next.isInitialized) prepareWords(language);
  await i18next.changeLanguage(language);
  return renderToString(
    <StrictMode>
      <App page={pageAt(paths.signIn)} inboxes={inboxes} nonce="" />
    </StrictMode>,
  );
}
