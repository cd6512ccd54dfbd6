import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PORTAL = join(__dirname, '..', 'portal');
const STORIES = 36;

/** `Story 7: …`, `Stories 14, 15 and 17: …` */
const TITLE = /['`]Stor(?:y|ies) ([\d, and]+): /g;

const told = rowsOf(readFileSync(join(__dirname, '..', '..', 'docs', 'stories.md'), 'utf8'));
const clicked = new Map(specFiles().map((file) => [file, storiesIn(readFileSync(join(PORTAL, file), 'utf8'))]));

/** The spec files that a story names, by its number. */
function rowsOf(page: string): ReadonlyMap<number, readonly string[]> {
  const rows = [...page.matchAll(/^\| (\d+) +\|.*\| ([^|]*?) +\|$/gm)];
  return new Map(rows.map(([, number, files = '']) => [Number(number), files.split(', ')]));
}

function specFiles(): string[] {
  return readdirSync(PORTAL, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts'));
}

function storiesIn(spec: string): ReadonlySet<number> {
  return new Set([...spec.matchAll(TITLE)].flatMap(([, numbers = '']) => (numbers.match(/\d+/g) ?? []).map(Number)));
}

it('Every story is told, in order', () => {
  expect([...told.keys()]).toEqual(Array.from({ length: STORIES }, (_, place) => place + 1));
});

it.each([...told])('Story %i is clicked through where it says', (story, files) => {
  for (const file of files) expect([file, clicked.get(file)?.has(story)]).toEqual([file, true]);
});

it('No test clicks through a story that is told elsewhere', () => {
  const strangers = [...clicked].flatMap(([file, stories]) =>
    [...stories].filter((story) => !told.get(story)?.includes(file)).map((story) => `${file}: ${story}`),
  );
  expect(strangers).toEqual([]);
});
