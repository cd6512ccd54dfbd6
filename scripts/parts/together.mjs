import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** One more than the processors that there are at least: a test waits for the database, a mail or the browser now and then. */
const WORKERS = 3;
const CLICKING = join('test', 'portal');
const FOLDER = inProject('.cache', 'together');
const TAKEN = join(FOLDER, 'taken');

/**
 * Has a few workers of jest run all spec files together. Each loads the application once, for that takes longer than most stories
 * do, and then takes one file after the other from the queue that they share (`one-queue.cjs`), so that all end at the same time.
 * A spec file keeps its hooks and its names to itself, and still runs alone as well.
 *
 * @returns the arguments that make jest do so
 */
export function queueSpecFiles() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(TAKEN, { recursive: true });
  const environment = `/** @jest-environment ${inProject('scripts', 'parts', 'one-queue.cjs')} */\n`;
  const queue = specFiles().map(loaded).join('');
  for (let worker = 0; worker < WORKERS; worker++)
    writeFileSync(join(FOLDER, `worker-${worker}.cjs`), environment + queue);
  return ['--testMatch', '<rootDir>/.cache/together/*.cjs', '--maxWorkers', String(WORKERS)];
}

/** The spec files that no worker has taken, as when one of them died: none, if all is well. */
export function notTaken() {
  const taken = new Set(readdirSync(TAKEN).map(decodeURIComponent));
  return specFiles().filter((file) => !taken.has(file));
}

/** The most laborious first, so that the last ones are soon done. */
function specFiles() {
  return ['src', 'test']
    .flatMap((folder) => readdirSync(inProject(folder), { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.spec.ts'))
    .sort((one, other) => labour(other) - labour(one) || one.localeCompare(other));
}

/** As long as the file, as far as is known before it runs; what clicks in a browser takes three times as long. */
function labour(file) {
  const { size } = statSync(inProject(file));
  return file.startsWith(CLICKING) ? 3 * size : size;
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
