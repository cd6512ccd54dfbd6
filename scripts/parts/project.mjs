import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever we were called from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The path of something in the project. */
export function inProject(...names) {
  return join(ROOT, ...names);
}

/** A deployed image holds what was built, and nothing that could be built. */
export function hasSources() {
  return existsSync(inProject('src'));
}

/** Something that the person in front of the terminal can put right: its message is all they need. */
export class Refusal extends Error {}

/** Does the work, and turns a refusal into its sentence and exit code 1. */
export async function orSayWhyNot(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Tells what is going on. Standard output is left to those whose output it is. */
export function say(line) {
  console.error(line);
}

/** Runs a program of the project to its end, showing what it shows; true if it ended well. */
export function succeeds(program, args) {
  const { status, signal } = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (signal) process.kill(process.pid, signal);
  return status === 0;
}

/** Runs npm: the one that runs us, if one does. */
export function npmSucceeds(...args) {
  const npm = process.env.npm_execpath;
  return npm ? succeeds(process.execPath, [npm, ...args]) : succeeds('npm', args);
}
