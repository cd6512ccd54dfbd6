import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const PARTS = 6;
const CLICKING = join('test', 'portal');
const FOLDER = inProject('.cache', 'together');

/**
 * Deals all spec files out to a few parts, each of which jest takes for one file: loading the application takes longer than
 * most stories do, and so happens once for a part instead of once for a story. A spec file keeps its hooks and its names to
 * itself, and still runs alone as well.
 *
 * @returns the arguments that make jest run the parts
 */
export function dealSpecFiles() {
  const parts = Array.from({ length: PARTS }, () => []);
  specFiles().forEach((file, place) => parts[turn(place)].push(file));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  parts.forEach((files, number) => writeFileSync(join(FOLDER, `part-${number}.cjs`), files.map(loaded).join('')));
  return ['--testMatch', '<rootDir>/.cache/together/*.cjs'];
}

/** The most laborious first, so that every part has its share of them. */
function specFiles() {
  return ['src', 'test']
    .flatMap((folder) => readdirSync(inProject(folder), { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.spec.ts'))
    .sort((one, other) => labour(other) - labour(one) || one.localeCompare(other));
}

/** As long as the file, as far as is known before it runs; what clicks in a browser takes twice as long. */
function labour(file) {
  const { size } = statSync(inProject(file));
  return file.startsWith(CLICKING) ? 2 * size : size;
}

/** There and back again: 0 1 2 2 1 0 0 1 2 … */
function turn(place) {
  const round = Math.floor(place / PARTS);
  return round % 2 === 0 ? place % PARTS : PARTS - 1 - (place % PARTS);
}

/** A file that can't be loaded is one failure, and takes nothing from its neighbours. */
function loaded(file) {
  return `describe(${JSON.stringify(file)}, () => {
  try {
    require(${JSON.stringify(inProject(file))});
  } catch (error) {
    it('can be loaded', () => { throw error; });
  }
});
`;
}
