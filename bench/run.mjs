// npm run bench. Builds the service where it must, compiles the benches beside it (they import it by its doors), and runs them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { become } from '../scripts/parts/become.mjs';
import { ensureServerBuilt } from '../scripts/parts/build.mjs';
import { ensureInstalled } from '../scripts/parts/install.mjs';
import { inProject, orSayWhyNot, ROOT } from '../scripts/parts/project.mjs';

const SOURCES = inProject('bench');
const PRODUCT = inProject('dist', 'bench');

orSayWhyNot(async () => {
  process.chdir(ROOT);
  ensureInstalled();
  ensureServerBuilt();
  await compile();
  become('dist/bench/main.js', process.argv.slice(2));
});

async function compile() {
  const { transformFileSync } = await import('@swc/core');
  rmSync(PRODUCT, { recursive: true, force: true });
  for (const name of readdirSync(SOURCES, { recursive: true }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.d.ts'),
  )) {
    const { code } = transformFileSync(join(SOURCES, name), {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'commonjs' },
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    });
    const target = join(PRODUCT, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}
