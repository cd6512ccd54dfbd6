import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError, systemReason } from './embedded-postgres.errors';
import { canReach } from './reach';
import { serverAccount, type ServerAccount } from './server-account';

/** Where root puts data that the server's account could not reach otherwise, e.g. below the home of root. */
const OPEN_GROUND = '/var/lib/titolare';

/** The server's place on the disk, and the account that lives there. */
export interface Home {
  readonly folder: string;
  /** PostgreSQL's own data folder */
  readonly cluster: string;
  readonly account: ServerAccount | null;
}

/**
 * Makes the data folder ready. Where the server's account can't reach it, the data lie elsewhere and a link named `elsewhere`
 * leads to them.
 *
 * @throws EmbeddedPostgresError `folder-unusable`, `no-account`
 */
export function prepareHome(dataDirectory: string): Home {
  try {
    const folder = makeFolder(dataDirectory);
    const known = elsewhere(folder);
    if (known) return homeIn(makeFolder(known));

    const home = homeIn(folder);
    if (canReach(home.account, folder)) return home;

    return homeIn(makeFolder(placeElsewhere(folder)));
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw unusable(dataDirectory, error);
  }
}

/** The folder that the link in a data folder leads to, if there is one. */
export function elsewhere(dataDirectory: string): string | undefined {
  const link = join(dataDirectory, 'elsewhere');
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(link) : undefined;
}

/** Makes what shall be at `path`, unless somebody who started at the same time has been quicker. */
export function makeOnce(path: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    if (!lstatSync(path, { throwIfNoEntry: false })) throw error;
  }
}

/** Gives a folder and everything in it to the server's account. */
export function handOverAll(folder: string, account: ServerAccount | null): void {
  if (!account) return;
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(folder, path), account.uid, account.gid);
  }
}

export function unusable(folder: string, error: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-unusable',
    `The data folder ${folder} cannot be used (${systemReason(error)}): make it writable for this account, or name another.`,
  );
}

export function homeIn(folder: string): Home {
  const cluster = join(folder, 'cluster');
  return { folder, cluster, account: serverAccount(cluster) };
}

function placeElsewhere(folder: string): string {
  const link = join(folder, 'elsewhere');
  makeOnce(link, () => symlinkSync(join(OPEN_GROUND, `data-${randomBytes(6).toString('hex')}`), link));
  return readlinkSync(link);
}

/** One by one: asked to make a whole path at once, Node tries for ever where the system makes no folders, such as /proc. */
function makeFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder)) {
    makeFolder(dirname(folder));
    makeOnce(folder, () => mkdirSync(folder));
    // Whatever the umask, the server's account has to pass through the folders that root makes.
    if (process.getuid?.() === 0) chmodSync(folder, 0o755);
  }
  return realpathSync(folder);
}
