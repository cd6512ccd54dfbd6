import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

const NO_SOURCE = /(^|[/\\])(node_modules|dist)$|\.spec\.tsx?$|\.tsbuildinfo$/;

/**
 * What the given files, and the files in the given folders, contain.
 *
 * @param paths relative to the project; those that don't exist are left out
 * @returns digests by path
 */
export function fingerprint(paths) {
  return Object.fromEntries(paths.flatMap(filesIn).map((path) => [path, digest(path)]));
}

function filesIn(path) {
  if (NO_SOURCE.test(path) || !existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path)).flatMap((name) => filesIn(join(path, name)));
}

function digest(path) {
  return createHash('sha1')
    .update(readFileSync(inProject(path)))
    .digest('base64');
}
