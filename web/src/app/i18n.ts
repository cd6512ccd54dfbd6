import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, startingLanguage } from '../lib/languages';
import { resources } from './words';

/** Lets the portal speak. The page's `lang` follows the language. */
export function prepareWords(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  void i18next.use(initReactI18next).init({
    lng: startingLanguage(),
    supportedLngs: [...LANGUAGES],
    resources,
    defaultNS: 'common',
    initAsync: false,
    // React escapes by itself
    interpolation: { escapeValue: false },
  });
}
