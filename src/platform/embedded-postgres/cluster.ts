import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError, systemReason } from './embedded-postgres.errors';
import { handOver, unusable, type Home } from './home';
import { SERVER_ENVIRONMENT } from './settings';

export const SUPERUSER = 'postgres';

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
    return readFileSync(home.passwordFile, 'utf8').trim();
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw unusable(home.folder, error);
  }
}

async function makeCluster(home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  writeFileSync(home.passwordFile, `${randomBytes(24).toString('base64url')}\n`);
  handOver(home.passwordFile, home.account, 0o600);

  // Made under another name: one that was interrupted half-way is never taken for a cluster.
  const unfinished = join(home.folder, 'cluster-in-the-making');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  handOver(unfinished, home.account, 0o700);
  await initialise(home, binaries, unfinished, durable);
  renameSync(unfinished, home.cluster);
}

async function initialise(home: Home, binaries: Binaries, folder: string, durable: boolean): Promise<void> {
  const options = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${home.passwordFile}`,
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
    const said = (error as { stderr?: string }).stderr?.match(/error: (.*)/)?.[1];
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
