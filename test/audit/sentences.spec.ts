import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORDS } from '../../src/app.module';
import { auditWords, ENTRY_KINDS } from '../../src/audit';
import { CODES, LINK_PURPOSES } from '../../src/challenges';
import { HOLD_KINDS } from '../../src/holds';
import { Sentences, Translator } from '../../src/platform/i18n';

const SOURCES = resolve('src');
const translator = new Translator(WORDS, 'it');

/** The names of all events that the sources know: all that can stand in the log. */
const events = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.event.ts'))
  .map((path) => /readonly name = '([^']+)'/.exec(readFileSync(join(SOURCES, path), 'utf8'))?.[1] ?? path)
  .sort();

const told = Object.entries((auditWords.it['audit'] as Sentences)['sentences'] as Sentences).flatMap(
  ([room, sentences]) => Object.keys(sentences).map((fact) => `${room}.${fact}`),
);

describe('Every event that can stand in the log', () => {
  it('is told in a sentence, in both languages: a new one gets its words in src/audit/sentences', () => {
    const untold = events.filter((name) =>
      (['it', 'en'] as const).some((language) => !translator.knows(language, `audit.sentences.${name}`)),
    );
    expect(untold).toEqual([]);
    expect(told.map((name) => name.replace(/_later$/, '')).filter((name) => !events.includes(name))).toEqual([]);
  });

  it('is of one kind by which it is found: a new one gets it in src/audit/entries/entry-kinds.ts', () => {
    expect(Object.values(ENTRY_KINDS).flat().sort()).toEqual(events);
  });
});

describe('A sentence of the log', () => {
  const facts = { who: 'Carla', forWhom: 'per Anna', forThem: 'per Anna', startsAt: new Date('2026-05-03T10:42:00Z') };

  it.each([
    ['holds.placed', 'kind', Object.keys(HOLD_KINDS)],
    ['holds.lifted', 'kind', Object.keys(HOLD_KINDS)],
    ['challenges.issued', 'purpose', [...LINK_PURPOSES, ...Object.keys(CODES)]],
  ])('%s names what it is about in words, whatever the %s', (name, fact, values) => {
    for (const value of values) {
      const sentence = translator.say(
        { language: 'it', alsoReads: [], timeZone: undefined },
        `audit.sentences.${name}`,
        {
          ...facts,
          [fact]: value,
        },
      );
      expect(sentence).not.toMatch(/_|\.[a-z]|\$t|\{\{/);
    }
  });
});
