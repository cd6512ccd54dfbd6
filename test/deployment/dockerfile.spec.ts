import { validate } from 'dockerfile-utils';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inProject, textOf } from './project';

const dockerfile = textOf('docker/Dockerfile');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const letThrough = [...textOf('docker/Dockerfile.dockerignore').matchAll(/^!(\S+)$/gm)].map(([, path]) => path ?? '');

/** What the last stage takes from the project, relative to it. */
const taken = instructions('COPY')
  .filter((each) => !each.startsWith('--from'))
  .flatMap((each) => each.split(' ').slice(0, -1));

describe('the Dockerfile', () => {
  it('has nothing that its linter complains about', () => {
    expect(validate(dockerfile)).toEqual([]);
    expect(validate(dockerfile.replace('WORKDIR', 'WORKDER'))).not.toEqual([]);
  });

  it('can be built offline by any builder: no frontend is fetched for it', () => {
    expect(dockerfile).not.toMatch(/^#\s*syntax=/im);
  });

  it('runs the service itself, as somebody who is not root', () => {
    expect(instructions('USER')).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
    expect(JSON.parse(instructions('CMD')[0] ?? '')).toEqual(['node', 'dist/src/main.js']);
  });

  it('takes from the project what is there, and what its ignore file lets through', () => {
    expect(taken).not.toEqual([]);
    expect(taken.filter((path) => !existsSync(inProject(path)))).toEqual([]);
    expect([...taken, ...letThrough].filter((path) => !isWithin(path, letThrough))).toEqual([]);
    expect(letThrough.filter((path) => !existsSync(inProject(path)))).toEqual([]);
  });

  it('takes along every file that its programs import', () => {
    const files = ['bin/titolare.mjs', 'docker/health-check.mjs'].flatMap((program) => [...importedBy(program)]);
    expect(files).toContain('scripts/parts/command-line.mjs');
    expect(files.filter((file) => !isWithin(file, taken))).toEqual([]);
  });

  it('has no secret', () => {
    expect(dockerfile).not.toMatch(/^(ENV|ARG).*(KEY|PASSWORD|TOKEN|SECRET)/im);
    for (const secret of ['.env', 'docker/.env', 'data/secret-key']) expect(isWithin(secret, letThrough)).toBe(false);
  });
});

function instructions(name: string): string[] {
  return [...lastStage.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, rest]) => rest ?? '');
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some(
    (folder) => path === folder || (path.startsWith(`${folder}/`) && statSync(inProject(folder)).isDirectory()),
  );
}

function importedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of textOf(file).matchAll(/(?:from |import\()'(\.[^']+)'/g))
    importedBy(normalize(join(dirname(file), name)), seen);
  return seen;
}
