import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BREACHED, DEFAULT_PASSWORD_RULES, describeRules, ONE_TIME } from '../../src/accounts';
import type { Sentences, Words } from '../../src/platform/i18n';

const SOURCES = resolve('src');

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.ts$/.test(path) && !/\.spec\.ts$/.test(path),
);
const isWords = (path: string) => path.endsWith('words.ts');
const textOf = (path: string) => readFileSync(join(SOURCES, path), 'utf8');
const texts = files.filter((path) => !isWords(path)).map(textOf);

const unique = (found: readonly string[]) => [...new Set(found)].sort();
const allOf = (pattern: RegExp, within: readonly string[] = texts) =>
  unique(within.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')));

/** The stable code of every refusal, and of a surprise. */
export const problemCodes = allOf(/\bcode(?:: '| = ')([a-z-]+\/[a-z-]+)'/g);

/** The names of the classes of refusals: each has a code of its own. */
export const refusals = allOf(/^export class (\w+) extends (?:DomainError|DeadLink)\b/gm);

/** The code of every fault of a field: named in a refusal, found by the check of input, or made of the fault of an identifier or a password. */
export const faultCodes = unique([
  ...allOf(/'([a-z_]+)'/g, allOf(/\bfield\b[^;]{0,200}?\bcode: ([^}[{]*)\}/gs)),
  ...allOf(/^ {2}\['\w+', '([a-z_]+)'\]/gm, [textOf('platform/http/strict-input.ts')]),
  ...allOf(/^ {2}\| '(\w+)'/gm, [textOf('accounts/identifiers/parsed.ts')]).map((fault) => `identifier_${fault}`),
  ...[...describeRules(DEFAULT_PASSWORD_RULES), BREACHED, ONE_TIME].map(({ code }) => `password_${code}`),
]);

/** Whether a code is named anywhere in the sources. */
export const isNamed = (code: string) => texts.some((text) => text.includes(`'${code}'`));

/** What every room says, room by room. */
export const words: readonly Words[] = files.filter(isWords).flatMap((path) => {
  const exported = jest.requireActual<Record<string, unknown>>(join(SOURCES, path));
  return Object.values(exported).filter(
    (value): value is Words => typeof value === 'object' && value !== null && 'it' in value,
  );
});

/** The sentences under a key such as `problems`, of all rooms together. */
export function sentencesUnder(key: string, language: 'it' | 'en'): Sentences {
  return Object.assign({}, ...words.map((room) => room[language][key] ?? {})) as Sentences;
}
