import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'handlebars';
import { Language, Translator } from '../../platform/i18n';
import { KeptMessage } from './kept-message';
import { phoneWords } from './words';

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');
const template = compile(read('phone.hbs'), { strict: true });

export const stylesheet = read('phone.css');

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

const translator = new Translator([phoneWords], 'it');

/** @param acceptLanguage header of the request */
export function pageLanguage(acceptLanguage: string | undefined): Language {
  return translator.languageOf(acceptLanguage);
}

/** @param mailboxUrl of the mailbox beside it, where there is one */
export function listPage(
  language: Language,
  to: string,
  messages: readonly KeptMessage[],
  mailboxUrl: string | undefined,
): string {
  return page(language, { list: { to, messages: messages.map((message) => dated(message, language)) }, mailboxUrl });
}

export function missingPage(language: Language): string {
  return page(language, {});
}

function page(language: Language, content: object): string {
  return template({ list: undefined, mailboxUrl: undefined, ...content, language, say: phoneWords[language] });
}

function dated(message: KeptMessage, language: Language): object {
  const shown = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Rome',
  });
  return { ...message, instant: message.date.toISOString(), moment: shown.format(message.date) };
}
