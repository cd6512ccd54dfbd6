import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const NO_SOURCE = /(^|[/\\])(node_modules|dist)$|\.spec\.tsx?$|\.tsbuildinfo$/;

/**
 * One digest of the names and contents of the given files, and of those in the given folders. By content, because dates
 * tell nothing after a checkout.
 *
 * @param paths relative to the project; those that don't exist are left out
 */
export function fingerprint(paths) {
  const digest = createHash('sha256');
  for (const path of paths.flatMap(filesIn)) {
    const content = readFileSync(inProject(path));
    digest.update(`${path}\0${content.length}\0`).update(content);
  }
  return digest.digest('hex');
}

function filesIn(path) {
  if (NO_SOURCE.test(path) || !existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path)).flatMap((name) => filesIn(join(path, name)));
}
