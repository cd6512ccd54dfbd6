import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { permitted, plants } from './planted-imports';
import { plant, uproot } from './planted-tree';

interface Report {
  readonly files: number;
  readonly findings: readonly { readonly rule: string; readonly path: readonly string[] }[];
}

interface Config {
  readonly forbidden: readonly { readonly name: string }[];
}

const PROJECT = join(__dirname, '..', '..');

/** dependency-cruiser is an ES module, which Jest can't load: it runs in a process of its own, once for all folders. */
function inspect(folders: readonly string[]): Report[] {
  const script = join(PROJECT, 'architecture', 'check-imports.mjs');
  const output = execFileSync(process.execPath, [script, '--json', ...folders], { encoding: 'utf8' });
  return JSON.parse(output) as Report[];
}

describe('The imports', () => {
  let ours: Report;
  let fair: Report;
  let caught: Report[];
  const roots: string[] = [];

  beforeAll(() => {
    roots.push(...[permitted, ...plants.map(({ files }) => files)].map(plant));
    [ours, fair, ...caught] = inspect([PROJECT, ...roots]) as [Report, Report, ...Report[]];
  }, 60_000);

  afterAll(() => roots.forEach(uproot));

  it('follow the floor plan everywhere in the house', () => {
    expect(ours.files).toBeGreaterThan(0);
    expect(ours.findings.map(({ rule, path }) => `${rule}: ${path.join(' → ')}`)).toEqual([]);
  });

  it('may go down, stay inside a room, and enter others by the door', () => {
    expect(fair).toEqual({ files: 17, findings: [] });
  });

  it.each(plants.map((planted, index) => ({ ...planted, index })))('break $rule when $broken', ({ rule, index }) => {
    expect(new Set(caught[index]!.findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
  });

  it('are held by no rule that has not been seen to bite', () => {
    const { forbidden } = jest.requireActual<Config>('../../.dependency-cruiser.cjs');
    const names = [...forbidden.map(({ name }) => name), 'no-cycle-between-rooms'];
    expect(new Set(plants.map(({ rule }) => rule))).toEqual(new Set(names));
  });
});
