import { Language } from '../platform/i18n';
import { LetterContent } from './letter-template';

const TEXTS: Readonly<Record<Language, string>> = {
  it: 'Non sei stato tu? Diccelo: fermiamo tutto.',
  en: 'Wasn’t it you? Tell us: we stop everything.',
};

/** The way out at the end of a letter about a change, or about a way in that somebody asked for. */
export function notMeWayOut(link: string, language: Language): Required<Pick<LetterContent, 'notMe'>> {
  return { notMe: { text: TEXTS[language], link } };
}
