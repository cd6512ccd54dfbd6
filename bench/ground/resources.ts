import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts a process's time in these, whatever the machine: 10 ms (proc(5), USER_HZ). */
const TICK = 10;

/** Milliseconds of processor time that a process has had; NaN where there is no /proc. */
export function processorTime(pid: number): number {
  try {
    // the name of the program stands in brackets before the numbers, and may hold anything
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(numbers[11]) + Number(numbers[12])) * TICK;
  } catch {
    return NaN;
  }
}

/** What a process has of the memory now, by `ps`; NaN where there is none. */
export function residentMegabytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number.parseInt(stdout ?? '', 10) / 1024;
}
