import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { BenchOptions } from './options';

type Cell = string | number | null;

/** What a bench has found. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** something is not merely slow but wrong: requests were refused, an index was not used */
  readonly isWrong: boolean;
}

const FOLDER = join('artifacts', 'bench');

export function show({ title, rows }: Table): void {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => inWords(row[name] ?? null)))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const laidOut = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${title}\n${laidOut.join('\n')}\n`);
}

/** Writes the numbers down beside what they depend on: the machine, how busy it was, the amounts. */
export function keep(bench: string, options: BenchOptions, tables: readonly Table[]): void {
  const at = new Date().toISOString();
  const machine = {
    cores: availableParallelism(),
    model: cpus()[0]?.model ?? '',
    node: process.version,
    load: loadavg(),
  };
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${bench}-${at.replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ bench, at, machine, options, tables }, null, 2)}\n`);
  process.stdout.write(`→ ${file}\n`);
}

/** The one in the middle; of an even number, the lower of the two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;
}

export function rounded(amount: number, digits = 1): number {
  return Number(amount.toFixed(digits));
}

function inWords(cell: Cell): string {
  return cell === null ? '–' : String(cell);
}
