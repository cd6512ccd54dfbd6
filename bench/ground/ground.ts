import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database';
import { eraseEmbeddedPostgres, startEmbeddedPostgres } from '../../src/platform/embedded-postgres';

/** A folder of this run alone. */
export function throwAwayFolder(): string {
  return join(tmpdir(), `titolare-bench-${process.pid}-${randomBytes(4).toString('hex')}`);
}

/** Erases what a service or a database has kept in such a folder, and the folder. */
export async function discard(folder: string): Promise<void> {
  for (const data of [folder, join(folder, 'postgres')]) await eraseEmbeddedPostgres(data);
  await rm(folder, { recursive: true, force: true });
}

/** Does the work on a migrated database of its own, which waits for its disk as one in production does. */
export async function onMigratedDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = throwAwayFolder();
  const server = await startEmbeddedPostgres({ dataDirectory: folder, durable: true });
  try {
    await migrate(server.url);
    return await work(server.url);
  } finally {
    await server.stop();
    await discard(folder);
  }
}
