import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, LANGUAGES } from '../lib/languages';
import { resources } from './words';

/** Lets the portal speak. */
export function prepareWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    supportedLngs: [...LANGUAGES],
    resources,
    defaultNS: 'common',
    initAsync: false,
    // React escapes by itself
    interpolation: { escapeValue: false },
  });
}
