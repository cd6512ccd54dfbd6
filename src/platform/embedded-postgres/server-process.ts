import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import type { Home } from './home';
import { SERVER_ENVIRONMENT, serverOptions } from './settings';

/**
 * Becomes the server, and leaves behind a watcher that waits for the end of what descriptor 3 has to say: when we let go of it,
 * or die in whatever way, the watcher asks the server for a fast shutdown. The watcher is a grandchild, because the server
 * would wonder about a child that it doesn't know.
 */
const SERVE_AS_LONG_AS_WE_LIVE = '( ( read -r _ <&3; kill -INT $$ ) 2>/dev/null & ); exec "$@" 3<&-';

/** What the server says before it gives up. */
const COMPLAINT = /(?:FATAL: +|^postgres: )(.*)/;
const NO_PORT = 'could not create any TCP/IP sockets';

/** One running server. */
export interface ServerProcess {
  /** Ends it with a fast shutdown: running statements are broken off, nothing that was committed is lost. */
  stop(): Promise<void>;
}

/**
 * Starts the server and waits until it takes connections.
 *
 * @param log is given each line that the server writes
 * @throws EmbeddedPostgresError `port-taken`, `failed`
 */
export async function runServer(
  home: Home,
  binaries: Binaries,
  options: { readonly port: number; readonly durable: boolean; readonly log: (line: string) => void },
): Promise<ServerProcess> {
  const server = launch(home, [binaries.postgres, '-D', home.cluster, ...serverOptions(options.port, options.durable)]);
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.once('exit', () => letGo(server));
  await readiness(server, home, options.port, options.log);
  return {
    stop: async () => {
      letGo(server);
      await ended;
    },
  };
}

function launch(home: Home, command: string[]): ChildProcess {
  const [program = '', ...options] = command;
  const watched = process.platform !== 'win32';
  const identity = home.account ? { uid: home.account.uid, gid: home.account.gid } : {};
  return spawn(watched ? '/bin/sh' : program, watched ? ['-c', SERVE_AS_LONG_AS_WE_LIVE, 'sh', ...command] : options, {
    ...identity,
    cwd: home.folder,
    env: SERVER_ENVIRONMENT,
    // Out of the terminal's reach: Ctrl-C is for us, and the server goes when we have finished with it.
    detached: watched,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
}

function letGo(server: ChildProcess): void {
  if (process.platform === 'win32') server.kill();
  server.stdio[3]?.destroy();
}

function onLine(server: ChildProcess, listener: (line: string) => void): void {
  if (server.stderr) createInterface({ input: server.stderr }).on('line', listener);
}

async function readiness(server: ChildProcess, home: Home, port: number, log: (line: string) => void): Promise<void> {
  let complaint = 'it ended without a word';
  const refused = (): EmbeddedPostgresError => failure(complaint, home, port);
  await new Promise<void>((resolve, reject) => {
    onLine(server, (line) => {
      log(line);
      complaint = COMPLAINT.exec(line)?.[1] ?? complaint;
      if (line.endsWith('database system is ready to accept connections')) resolve();
    });
    server.once('error', (error) => {
      complaint = error.message;
      reject(refused());
    });
    server.once('close', () => reject(refused()));
  });
}

function failure(complaint: string, home: Home, port: number): EmbeddedPostgresError {
  if (complaint === NO_PORT) {
    return new EmbeddedPostgresError(
      'port-taken',
      `Port ${port} on 127.0.0.1 is taken by another program: free it, or name another for the database.`,
    );
  }
  return new EmbeddedPostgresError('failed', `PostgreSQL could not start in ${home.folder}: ${complaint}.`);
}
