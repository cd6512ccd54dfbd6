import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { permitted, planted } from './planted-code';
import { plant, uproot } from './planted-tree';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

const PROJECT = join(__dirname, '..', '..');

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    experimentalDecorators: true,
    types: [],
    target: 'es2023',
  },
});

/** Our own ESLint configuration over another folder; the rules found broken, by file. */
function lint(root: string): Map<string, string[]> {
  const eslint = join(PROJECT, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const options = ['--config', join(PROJECT, 'eslint.config.mjs'), '--format', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, [eslint, ...options], { cwd: root, encoding: 'utf8' });
  const files = JSON.parse(stdout) as LintedFile[];
  return new Map(
    files.map(({ filePath, messages }) => [
      relative(root, filePath).replaceAll('\\', '/'),
      [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))],
    ]),
  );
}

describe('The code', () => {
  let root: string;
  let broken: Map<string, string[]>;

  beforeAll(() => {
    const files = [...planted, ...permitted].map(({ path, text }) => [path, text]);
    root = plant({ 'tsconfig.json': tsconfig, ...Object.fromEntries(files) });
    broken = lint(root);
  }, 60_000);

  afterAll(() => uproot(root));

  it.each(planted)('breaks $rule when $broken', ({ rule, path }) => {
    expect(broken.get(path)).toEqual([rule]);
  });

  it('has no ban that has not been seen to bite', () => {
    const switchedOn = jest.requireActual<{ rules?: object }[]>('../../architecture/eslint/plugin.cjs');
    const seenToBite = planted.map(({ rule }) => rule);
    expect(seenToBite).toEqual(expect.arrayContaining(switchedOn.flatMap(({ rules = {} }) => Object.keys(rules))));
  });

  it.each(permitted)('may do in $path what others may not', ({ path }) => {
    expect(broken.get(path)).toEqual([]);
  });
});
