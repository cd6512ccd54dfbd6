import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentences } from '../../src/platform/i18n';
import { faultCodes, isNamed, problemCodes, refusals, sentencesUnder, words } from './words-in-use';

const FROZEN = readFileSync(join(__dirname, 'problem-codes.txt'), 'utf8').trim().split('\n');

describe('The code of a problem', () => {
  it('is what programs rely on: none goes away or changes unless problem-codes.txt does', () => {
    expect(problemCodes).toEqual(FROZEN);
  });

  it('is one for each refusal', () => {
    const surprise = 1;
    expect(problemCodes).toHaveLength(refusals.length + surprise);
  });

  it.each(['it', 'en'] as const)(
    'has a title and what to do about it in words (%s), and no words are left over',
    (language) => {
      const problems = sentencesUnder('problems', language);

      expect(Object.keys(problems).sort()).toEqual(FROZEN);
      for (const code of FROZEN) {
        expect({ code, ...(problems[code] as Sentences) }).toEqual({
          code,
          title: expect.stringMatching(/\S{3}/),
          detail: expect.stringMatching(/\S{3}/),
        });
      }
    },
  );
});

describe('The code of a fault of a field', () => {
  it('was found in every way in which there are some', () => {
    expect(faultCodes).toEqual(
      expect.arrayContaining(['taken', 'wrong_scope', 'unknown', 'identifier_check_digit', 'password_used_before']),
    );
  });

  it.each(['it', 'en'] as const)('has words (%s), and no words are left over', (language) => {
    const said = Object.keys(sentencesUnder('faults', language));

    expect(faultCodes.filter((code) => !said.includes(code))).toEqual([]);
    expect(said.filter((code) => !faultCodes.includes(code) && !isNamed(code))).toEqual([]);
  });
});

describe('What rooms say', () => {
  it('names the same values in both languages', () => {
    const valuesIn = (sentences: Sentences): unknown =>
      Object.entries(sentences).map(([key, said]) => [
        key,
        typeof said === 'string' ? (said.match(/\{\{\w+\}\}/g) ?? []).sort() : valuesIn(said),
      ]);
    for (const room of words) expect(valuesIn(room.it)).toEqual(valuesIn(room.en));
  });
});
