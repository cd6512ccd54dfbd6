// Compiles the server into dist/, puts beside it what it reads from its own folders (letters, translations), and removes what
// came of sources that are gone: a migration, for one, would still be found.
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, succeeds } from './parts/project.mjs';

const SOURCES = inProject('src');
const PRODUCT = inProject('dist', 'src');

const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
if (!succeeds(process.execPath, [compiler, '-p', inProject('tsconfig.build.json')])) process.exit(1);

cpSync(SOURCES, PRODUCT, {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts'),
});

for (const path of readdirSync(PRODUCT, { recursive: true })) {
  const sources = [path, path.replace(/\.js(\.map)?$/, '.ts')];
  const isCompilersMemory = path.endsWith('.tsbuildinfo');
  if (isCompilersMemory || sources.some((source) => existsSync(join(SOURCES, source)))) continue;
  rmSync(join(PRODUCT, path), { recursive: true, force: true });
}
