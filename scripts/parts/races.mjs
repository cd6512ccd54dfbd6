import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureServerBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, orSayWhyNot, ROOT } from './project.mjs';

/** What people who guess, and those who are right, meet at two processes. */
const SUITES = ['test/races/guessing.spec.ts', 'test/races/one-second-factor.spec.ts'];

/**
 * Runs race suites so many times in a row, each time with processes and a database of their own. What luck lets pass once, it doesn't
 * let pass ten times. The exit code is 1 unless every race came out as it must, every time.
 */
export async function races(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string', default: '10' } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number of 1 or more.');
  let hasFailed = true;
  await orSayWhyNot(() => {
    ensureInstalled();
    ensureServerBuilt();
    const suites = positionals.length > 0 ? positionals : SUITES;
    const rounds = Array.from({ length: runs }, (_, run) => once(suites, `run ${run + 1} of ${runs}`));
    const table = tableOf(rounds.flatMap(({ races }) => races));
    console.table(table);
    hasFailed = rounds.some(({ isRight }) => !isRight) || Object.values(table).some(({ right }) => right !== runs);
  });
  process.exitCode = hasFailed ? 1 : 0;
}

/** @returns whether the run as a whole was right (a suite that can't be loaded has no races), and each race with its milliseconds */
function once(suites, name) {
  const folder = mkdtempSync(join(tmpdir(), 'titolare-races-'));
  const results = join(folder, 'results.json');
  try {
    const jest = inProject('node_modules', 'jest', 'bin', 'jest.js');
    const command = [jest, ...suites, '--runInBand', '--forceExit', '--json', `--outputFile=${results}`];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
    const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const isRight = status === 0;
    console.log(`${name}: ${isRight ? 'right' : stderr} (load ${loadavg()[0].toFixed(1)})`);
    const races = testResults.flatMap(({ assertionResults }) =>
      assertionResults.map((race) => ({
        fullName: race.fullName,
        isRight: race.status === 'passed',
        duration: race.duration,
      })),
    );
    return { isRight, races };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How often each race was right, and how long it took at worst. */
function tableOf(races) {
  const table = {};
  for (const { fullName, isRight, duration } of races) {
    const { right = 0, 'slowest, s': slowest = 0 } = table[fullName] ?? {};
    const seconds = Number((duration / 1000).toFixed(1));
    table[fullName] = { right: right + (isRight ? 1 : 0), 'slowest, s': Math.max(slowest, seconds) };
  }
  return table;
}
