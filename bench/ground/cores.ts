import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which cores a process may use, as `taskset` of util-linux writes them, e.g. `0-1`; null: whichever there are. */
export type Cores = string | null;

/** The cores of this machine dealt out: a half to the service, as if its machine had nothing else to do. */
export interface DealtCores {
  readonly service: Cores;
  readonly others: Cores;
}

/** Null where there is only one core, or no `taskset`: it is Linux's. */
export function dealCores(): DealtCores | null {
  const cores = availableParallelism();
  if (cores < 2 || spawnSync('taskset', ['--version']).status !== 0) return null;
  const half = Math.floor(cores / 2);
  return { service: `0-${half - 1}`, others: `${half}-${cores - 1}` };
}

/** The command line that runs a program on those cores only. */
export function onCores(cores: Cores, program: string, args: readonly string[]): [program: string, args: string[]] {
  return cores === null ? [program, [...args]] : ['taskset', ['--cpu-list', cores, program, ...args]];
}

/** Keeps this process, and whatever it starts from now on, to those cores while the work lasts. */
export async function keptTo<T>(cores: Cores, work: () => Promise<T>): Promise<T> {
  if (cores === null) return work();
  const before = `0-${availableParallelism() - 1}`;
  moveTo(cores);
  try {
    return await work();
  } finally {
    moveTo(before);
  }
}

function moveTo(cores: string): void {
  spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores, String(process.pid)]);
}
