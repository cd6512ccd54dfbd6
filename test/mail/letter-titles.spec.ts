import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORDS } from '../../src/app.module';
import type { LetterTemplate } from '../../src/mail';
import { LANGUAGES, Translator } from '../../src/platform/i18n';

const SOURCES = resolve('src');

const kinds = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.letter.ts'))
  .flatMap((path) => {
    const exported = jest.requireActual<Record<string, LetterTemplate<unknown>>>(join(SOURCES, path));
    return Object.values(exported).flatMap((template) => (typeof template === 'object' ? [template.kind] : []));
  });

it('every kind of letter has a name in both languages, for those who look where it is', () => {
  const translator = new Translator(WORDS, 'it');
  const nameless = kinds.flatMap((kind) =>
    LANGUAGES.filter((language) => !translator.knows(language, `letters.${kind}`)).map(
      (language) => `${kind} ${language}`,
    ),
  );
  expect(kinds).toContain('recovery.activation-link');
  expect(nameless).toEqual([]);
});
