import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

export function inProject(path: string): string {
  return join(ROOT, path);
}

export function textOf(path: string): string {
  return readFileSync(inProject(path), 'utf8');
}
