import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inProject, npmSucceeds, Refusal, say } from './project.mjs';

const SERVER = {
  name: 'server',
  sources: [
    'src',
    'ormconfig.ts',
    'tsconfig.json',
    'tsconfig.build.json',
    'package-lock.json',
    'scripts/build-server.mjs',
  ],
  product: 'dist/src',
};
const PORTAL = {
  name: 'web',
  sources: ['web', 'package-lock.json'],
  product: 'dist/web',
};

/** Builds the server, if its sources have changed since it was built. */
export function ensureServerBuilt() {
  ensureBuilt(SERVER);
}

/** Builds the portal, if its sources have changed since it was built. */
export function ensurePortalBuilt() {
  if (existsSync(inProject('web', 'vite.config.ts'))) ensureBuilt(PORTAL);
}

function ensureBuilt({ name, sources, product }) {
  const stampFile = inProject('dist', `.built-${name}`);
  const stamp = fingerprint(sources);
  if (existsSync(inProject(product)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  rmSync(stampFile, { force: true });
  say(`Building: ${name} …`);
  if (!npmSucceeds('run', '--silent', `build:${name}`)) {
    throw new Refusal(`The build of "${name}" failed; the complaints stand above.`);
  }
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
}
