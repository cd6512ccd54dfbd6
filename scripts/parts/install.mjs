import { existsSync, readFileSync } from 'node:fs';
import { inProject, npmSucceeds, Refusal, say } from './project.mjs';

/** Installs what package-lock.json names, unless it is there. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing what Titolare is made of. The first time this takes a minute or two …');
  if (!npmSucceeds('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')) {
    throw new Refusal('The installation failed; what npm said about it stands above.');
  }
}

/** npm notes what it has installed in a lock file of its own. The two are compared by content: dates tell nothing after a checkout. */
function isInstalled() {
  const notes = inProject('node_modules', '.package-lock.json');
  if (!existsSync(notes)) return false;
  const installed = packagesIn(notes);
  return Object.entries(packagesIn(inProject('package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
