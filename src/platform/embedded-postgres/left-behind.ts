import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Home } from './home';

const LOOK_EVERY = 50;
/** A server whose master was killed goes by itself; this is how long it may take until it says that it is going. */
const TIME_TO_NOTICE = 2_000;

/**
 * Waits until a server that was left behind in this home has gone, and sweeps up after one that could not do so itself.
 *
 * @throws EmbeddedPostgresError `folder-in-use` when a server runs there and stays
 */
export async function clearLeftBehind(home: Home): Promise<void> {
  if (process.platform === 'win32') return; // there PostgreSQL itself is asked, when it starts

  const patience = Date.now() + TIME_TO_NOTICE;
  for (let server = findServer(home); server; server = findServer(home)) {
    if (!server.stopping && Date.now() > patience) throw inUse(home, server.pid);
    await setTimeout(LOOK_EVERY);
  }
}

/** The running server of this home, told by the file in which PostgreSQL keeps its process id and, in line 8, its state. */
function findServer(home: Home): { pid: number; stopping: boolean } | null {
  const file = join(home.cluster, 'postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const pid = Number(lines[0]);
  if (isServerOf(home, pid)) return { pid, stopping: lines[7]?.trim() === 'stopping' };

  // PostgreSQL would refuse to start if another program has been given that process id by now.
  rmSync(file, { force: true });
  return null;
}

function isServerOf(home: Home, pid: number): boolean {
  try {
    return commandOf(pid).includes(home.cluster);
  } catch {
    return false;
  }
}

/** The command line of a process; throws if there is no such process. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function inUse(home: Home, pid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'folder-in-use',
    `The data in ${home.folder} are in use by another running Titolare (its PostgreSQL is process ${pid}): stop that one first, or name another data folder.`,
  );
}
