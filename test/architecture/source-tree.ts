import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a project's `src/`, by path below it with forward slashes: `holds/events/hold-placed.event.ts`. */
export function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'src').length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function textOf(root: string, path: string): string {
  return readFileSync(join(root, 'src', path), 'utf8');
}

/** The room a file stands in, as the floor plan names it: `platform/http`, `holds`, `main.ts`. */
export function roomOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('platform/') ? 2 : 1)
    .join('/');
}
