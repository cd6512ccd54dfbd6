import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  eraseEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../src/platform/embedded-postgres';

const FOLDER = /^titolare-test-(\d+)-/;

/** A server for this run alone, which forgets everything when it stops. */
export async function startThrowAwayServer(): Promise<EmbeddedPostgres> {
  await sweepUpAfterKilledRuns();
  const dataDirectory = join(tmpdir(), `titolare-test-${process.pid}-${randomBytes(6).toString('hex')}`);
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await discard(dataDirectory);
    },
  };
}

async function sweepUpAfterKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await discard(join(tmpdir(), name));
  }
}

async function discard(dataDirectory: string): Promise<void> {
  await eraseEmbeddedPostgres(dataDirectory);
  await rm(dataDirectory, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
