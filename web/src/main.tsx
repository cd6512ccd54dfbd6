import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First, so that every component's own styles come after it.
import './app/styles.css';
import { App } from './app/app';
import { prepareWords } from './app/i18n';
import { prepareApi } from './lib/api';

prepareWords();
prepareApi(() => i18next.language);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
