/** Nothing of ours leaks into the server. Its messages are in English, its time is UTC. */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...(process.platform === 'win32' ? { SystemRoot: process.env['SystemRoot'] } : {}),
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  TZ: 'UTC',
};

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '128MB',
  jit: 'off', // our statements are short; compiling them costs more than it saves
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off', // we read what it says on its error stream
  log_checkpoints: 'off',
  // A failed statement is the application's to report: here its values would be written down.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** For data that nobody misses after a power failure. */
const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
};

/** The server's settings as options of its command line, so that old data folders get new settings too. */
export function serverOptions(port: number, durable: boolean): string[] {
  const settings = { ...ALWAYS, ...(durable ? {} : FORGETFUL), port };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
