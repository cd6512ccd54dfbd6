import i18next from 'i18next';
import { LANGUAGES } from './languages';
import type { words } from './words';

/** Adds what a page says that comes in a file of its own: nobody waits for its words who opens another page. */
export function bringWords(room: string, said: ReturnType<typeof words>): void {
  for (const language of LANGUAGES) i18next.addResourceBundle(language, room, said[language]);
}
