import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, LANGUAGES } from '../i18n';
import { namesOf, ShownInboxes, withInboxes } from './shown-inboxes';

type ByLanguage = Readonly<Record<Language, string>>;

const FRONT_DOOR = /^\/(?:\?|$)/;

/**
 * Reads the pages that were built. The front door is one by itself, for its form comes with the page; all others are the same page, which
 * shows nothing before its script.
 *
 * @returns the page at an address, in the reader's language
 */
export function readPages(folder: string, inboxes: ShownInboxes): (url: string, language: Language) => string {
  const read = (...name: string[]) =>
    withInboxes(readFileSync(join(folder, [...name, 'html'].join('.')), 'utf8'), inboxes);
  const frontDoor = inEach((language) => read('sign-in', language, ...namesOf(inboxes)));
  const page = read('index');
  const others = inEach((language) => page.replace('<html lang="it"', `<html lang="${language}"`));
  return (url, language) => (FRONT_DOOR.test(url) ? frontDoor : others)[language];
}

function inEach(make: (language: Language) => string): ByLanguage {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as ByLanguage;
}
