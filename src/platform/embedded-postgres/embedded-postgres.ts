import { findBinaries } from './binaries';
import { prepareCluster, SUPERUSER } from './cluster';
import { ensureDatabase } from './database';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { freePort } from './free-port';
import { prepareHome } from './home';
import { clearLeftBehind } from './left-behind';
import { runServer, type ServerProcess } from './server-process';

const DATABASE = 'titolare';
/** A port that was free a moment ago may have been taken by someone quicker. */
const TRIES_FOR_A_FREE_PORT = 5;

export interface EmbeddedPostgresOptions {
  /** where the data are kept; made if missing */
  readonly dataDirectory: string;
  /** undefined: any free port */
  readonly port?: number | undefined;
  /** false for data that nobody misses after a power failure: nothing waits for the disk */
  readonly durable: boolean;
  /** is given each line that the server writes */
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** for the superuser, on the database `titolare` */
  readonly url: string;
  readonly port: number;
  /** Ends the server: running statements are broken off, nothing that was committed is lost. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server on a data folder, which it sets up the first time. It listens on 127.0.0.1 only, asks for the
 * random password that lies in the folder, and ends with us, even if we are killed.
 *
 * @throws EmbeddedPostgresError with one sentence for the operator
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = prepareHome(options.dataDirectory);
  const binaries = findBinaries(home);
  const password = await prepareCluster(home, binaries, options.durable);
  await clearLeftBehind(home);

  const { durable, log = () => undefined } = options;
  const { port, server } = await onSomePort(options.port, async (port) => ({
    port,
    server: await runServer(home, binaries, { port, durable, log }),
  }));
  return { url: await databaseUrl(server, port, password), port, stop: () => server.stop() };
}

async function onSomePort<T>(wanted: number | undefined, run: (port: number) => Promise<T>): Promise<T> {
  if (wanted !== undefined) return run(wanted);
  for (let tries = 1; ; tries++) {
    try {
      return await run(await freePort());
    } catch (error) {
      const another =
        error instanceof EmbeddedPostgresError && error.fault === 'port-taken' && tries < TRIES_FOR_A_FREE_PORT;
      if (!another) throw error;
    }
  }
}

async function databaseUrl(server: ServerProcess, port: number, password: string): Promise<string> {
  const url = new URL(`postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`);
  try {
    await ensureDatabase(url.href, DATABASE);
  } catch (error) {
    await server.stop();
    throw error;
  }
  url.pathname = DATABASE;
  return url.href;
}
