import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Makes the links between the server's libraries that are missing. npm archives hold no links, and the package's install
 * script, which would make them, may have been forbidden to run.
 *
 * @param place folder of the package with the programs; it lists its links itself
 */
export function linkLibraries(place: string): void {
  const list = join(place, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (!existsSync(join(place, target))) symlinkSync(basename(source), join(place, target));
  }
}
