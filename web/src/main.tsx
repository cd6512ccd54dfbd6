import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
// First, so that every component's own styles come after it.
import 'virtual:theme-variables.css';
import './app/styles.css';
import { App } from './app/app';
import { prepareWords } from './app/i18n';
import { pageAt } from './app/pages';
import { shownInboxes } from './features/demonstration/inboxes';
import { prepareApi } from './lib/api';
import { keepEarlyFields } from './lib/early-fields';
import { startingLanguage } from './lib/languages';

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});
prepareWords(startingLanguage());
prepareApi(() => i18next.language);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const app = (
  <StrictMode>
    <App page={pageAt(location.pathname)} inboxes={shownInboxes()} nonce={nonce} />
  </StrictMode>
);
// the form may have come before: app/early.ts
if (root.hasChildNodes()) {
  keepEarlyFields(root);
  hydrateRoot(root, app);
} else createRoot(root).render(app);
