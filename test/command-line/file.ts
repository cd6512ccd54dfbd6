import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Operator, Outcome } from './operator';

/** An example of `docs/import.md`. */
export const example = (name: string) => join(__dirname, '..', '..', 'docs', 'examples', name);

/** A folder for the files of one test file. */
export class Folder {
  private readonly path = mkdtempSync(join(tmpdir(), 'titolare-import-'));
  private written = 0;

  /** @returns the path of a file with this content */
  file(ending: 'csv' | 'jsonl', content: string | Buffer): string {
    const path = join(this.path, `${++this.written}.${ending}`);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Imports a file, and reads the report of what is wrong with it. */
  async import(operator: Operator, path: string, ...options: string[]): Promise<Outcome & { faults: ReportedFault[] }> {
    const report = `${path}.report`;
    const outcome = await operator.run('import', path, '--report', report, '--language', 'en', ...options);
    const lines = readFileSync(report, 'utf8').split('\n').filter(Boolean);
    return { ...outcome, faults: lines.map((line) => JSON.parse(line) as ReportedFault) };
  }
}

export interface ReportedFault {
  readonly line: number;
  readonly externalId: string | null;
  readonly field: string;
  readonly code: string;
  readonly message: string;
}
