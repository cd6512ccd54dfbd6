import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensurePortalBuilt, ensureServerBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, orSayWhyNot, ROOT } from './project.mjs';
import { notTaken, queueSpecFiles } from './together.mjs';

/**
 * Runs the tests: all of them, or those that the arguments name (they are jest's). Some suites start the built service and
 * some click in a browser, so both are seen to first. The last line says how many passed and how many failed, whatever
 * happened.
 */
export async function test(args) {
  let outcome = { passed: 0, failed: 1, status: 1 };
  await orSayWhyNot(() => {
    ensureInstalled();
    ensureServerBuilt();
    ensurePortalBuilt();
    const env = { ...process.env, ...(needsBrowser(args) ? { CHROMIUM: findBrowser() } : {}) };
    outcome = namesPaths(args) ? runJest(args, env) : runAll(args, env);
  });
  console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
  process.exitCode = outcome.status;
}

/** The suites of the portal click; they run unless others were named. */
function needsBrowser(args) {
  return existsSync(inProject('test', 'portal')) && (!namesPaths(args) || args.some((each) => each.includes('portal')));
}

function namesPaths(args) {
  return args.some((argument) => !argument.startsWith('-'));
}

/** A spec file that nobody ran is a failure. */
function runAll(args, env) {
  const { passed, failed, status } = runJest([...args, ...queueSpecFiles()], env);
  const left = notTaken();
  for (const file of left) console.error(`${file} was not run.`);
  return { passed, failed: failed + left.length, status: left.length > 0 ? 1 : status };
}

function runJest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'titolare-results-'));
  const results = join(folder, 'results.json');
  try {
    const jest = inProject('node_modules', 'jest', 'bin', 'jest.js');
    const command = [jest, ...args, '--json', `--outputFile=${results}`];
    // Jest writes its report to the error stream, and the same in JSON to standard output.
    const { status } = spawnSync(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 2, 2] });
    return { ...count(results, status), status: status ?? 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A suite that could not even be loaded counts as one failure, and so does a run that went wrong with no test to blame. */
function count(results, status) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numRuntimeErrorTestSuites = 0,
  } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
