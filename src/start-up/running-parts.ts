import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** Where the embedded parts of a running service are. The command line uses them, for two servers can't run on one folder. */
export interface RunningParts {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  /** undefined: no text messages are sent */
  readonly smsUrl: string | undefined;
}

const FILE = 'running-parts.json';

export function announceParts(dataFolder: string, parts: RunningParts): void {
  writeFileSync(join(dataFolder, FILE), JSON.stringify(parts), { mode: 0o600 });
}

export function withdrawParts(dataFolder: string): void {
  rmSync(join(dataFolder, FILE), { force: true });
}

/** The parts of the service that runs on this folder; null where none does, whatever an earlier one has left behind. */
export async function findRunningParts(dataFolder: string): Promise<RunningParts | null> {
  try {
    const parts = JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')) as RunningParts;
    const client = new Client({ connectionString: parts.databaseUrl, connectionTimeoutMillis: 1_000 });
    await client.connect();
    await client.end();
    return parts;
  } catch {
    // no file, or nobody answers where it points: nothing is running
    return null;
  }
}
