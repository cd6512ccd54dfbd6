import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'handlebars';
import { Language, Translator } from '../../platform/i18n';
import { KeptLetter } from './kept-letter';
import { mailboxWords } from './words';

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');
const template = compile(read('mailbox.hbs'), { strict: true });

export const stylesheet = read('mailbox.css');

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

const translator = new Translator([mailboxWords], 'it');

/** @param acceptLanguage header of the request */
export function pageLanguage(acceptLanguage: string | undefined): Language {
  return translator.languageOf(acceptLanguage);
}

/** @param phoneUrl of the phone beside it, where there is one */
export function listPage(
  language: Language,
  to: string,
  letters: readonly KeptLetter[],
  phoneUrl: string | undefined,
): string {
  return page(language, { list: { to, letters: letters.map((letter) => dated(letter, language)) }, phoneUrl });
}

export function letterPage(language: Language, letter: KeptLetter, asText: boolean): string {
  return page(language, { letter: { ...dated(letter, language), asText } });
}

export function missingPage(language: Language): string {
  return page(language, {});
}

/**
 * The letter itself, for the frame on its page. Its links open beside it.
 */
export function framedLetter({ html, text }: KeptLetter): string {
  return html === '' ? text : html.replace(/<head>/i, '<head><base target="_blank">');
}

function page(language: Language, content: object): string {
  return template({
    list: undefined,
    letter: undefined,
    phoneUrl: undefined,
    ...content,
    language,
    say: mailboxWords[language],
  });
}

function dated(letter: KeptLetter, language: Language): object {
  const shown = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Rome',
  });
  return { ...letter, instant: letter.date.toISOString(), moment: shown.format(letter.date) };
}
