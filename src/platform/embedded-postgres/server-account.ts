import { readFileSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres.errors';

/** The operating system account that the server runs as. */
export interface ServerAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const LESSER_ACCOUNTS = ['postgres', 'nobody'];

/**
 * Which account to run the server as; null means our own. PostgreSQL refuses to run as root, so root hands over: to whoever
 * owns the data already, otherwise to `postgres` or `nobody`, since initdb wants an account with a name.
 *
 * @param cluster folder of the data, which may not exist yet
 */
export function serverAccount(cluster: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(cluster) ?? lesserAccount();
}

function ownerOf(cluster: string): ServerAccount | null {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (!owner || owner.uid === 0) return null;
  return { name: `account ${owner.uid}`, uid: owner.uid, gid: owner.gid };
}

function lesserAccount(): ServerAccount {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const wanted of LESSER_ACCOUNTS) {
    const [name, , uid, gid] = accounts.find(([name]) => name === wanted) ?? [];
    if (name) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new EmbeddedPostgresError(
    'no-account',
    'PostgreSQL does not run as root, and this system has neither an account "postgres" nor "nobody" to run it as: ' +
      'start as an ordinary user, or set DATABASE_URL.',
  );
}
