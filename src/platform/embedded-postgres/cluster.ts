import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError, systemReason } from './embedded-postgres.errors';
import { handOverAll, makeOnce, unusable, type Home } from './home';
import { SERVER_ENVIRONMENT } from './settings';

export const SUPERUSER = 'postgres';
const PASSWORD_FILE = 'superuser-password';

/**
 * Sees to it that the home has a cluster that these programs can serve.
 *
 * @param durable whether the fresh files must reach the disk before we go on
 * @returns the superuser's password
 * @throws EmbeddedPostgresError `version-mismatch`, `folder-unusable`, `failed`
 */
export async function prepareCluster(home: Home, binaries: Binaries, durable: boolean): Promise<string> {
  try {
    if (!existsSync(home.cluster)) await makeCluster(home, binaries, durable);
    checkVersion(home, binaries);
    return readFileSync(join(home.cluster, PASSWORD_FILE), 'utf8').trim();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw unusable(home.folder, error);
  }
}

/** The cluster is made aside and moved in when complete, so that what was interrupted half-way is never taken for one. */
async function makeCluster(home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  const aside = mkdtempSync(join(home.folder, 'unfinished-'));
  const [cluster, password] = [join(aside, 'cluster'), join(aside, 'password')];
  try {
    writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    handOverAll(aside, home.account);

    await initialise(home, binaries, cluster, password, durable);
    renameSync(password, join(cluster, PASSWORD_FILE));
    makeOnce(home.cluster, () => renameSync(cluster, home.cluster));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function initialise(
  home: Home,
  binaries: Binaries,
  cluster: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const options = [
    `--pgdata=${cluster}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale', // messages in English, which we read
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  const identity = home.account ? { uid: home.account.uid, gid: home.account.gid } : {};
  try {
    await promisify(execFile)(binaries.initdb, options, { ...identity, cwd: home.folder, env: SERVER_ENVIRONMENT });
  } catch (error) {
    const said = /error: (.*)/.exec((error as { stderr?: string }).stderr ?? '')?.[1];
    throw new EmbeddedPostgresError(
      'failed',
      `PostgreSQL could not set up ${home.folder}: ${said ?? systemReason(error)}.`,
    );
  }
}

function checkVersion(home: Home, binaries: Binaries): void {
  const found = readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim();
  if (Number(found) === binaries.majorVersion) return;
  throw new EmbeddedPostgresError(
    'version-mismatch',
    `The data in ${home.folder} were made by PostgreSQL ${found}, and this is PostgreSQL ${binaries.majorVersion}: ` +
      'carry them over with pg_dump, or begin with an empty folder.',
  );
}
