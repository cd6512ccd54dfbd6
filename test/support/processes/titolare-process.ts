import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RunningSettings } from '../../../src/platform/config';
import { PATIENCE } from '../patience';
import { environmentOf } from './environment';

const PROGRAM = resolve('dist/src/main.js');

/** One process of the service. */
export interface TitolareProcess {
  readonly url: string;
  /** All that it has written so far: its greeting, and its logs. */
  output(): string;
  /** Asks it to end in good order, and waits. */
  stop(): Promise<void>;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

/**
 * Starts one, and waits until it answers.
 *
 * @param settings what the test's own application runs with: a PORT of 0 takes a free one
 * @param program another build than the one that is here
 * @throws Error when the service isn't built, ends by itself, or takes too long; with what it wrote
 */
export async function startProcess(settings: RunningSettings, program = PROGRAM): Promise<TitolareProcess> {
  if (!existsSync(program)) throw new Error(`${program} is not built: run npm test, or first npm run build:server.`);
  const child = spawn(process.execPath, [program], {
    env: environmentOf(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  const written = collect(child);
  const port = await portIn(child, written);
  return {
    url: `http://127.0.0.1:${port}`,
    output: written.text,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

interface Written {
  text(): string;
  onMore(look: () => void): void;
}

function collect(child: ChildProcess): Written {
  let text = '';
  let look: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      look();
    });
  }
  return { text: () => text, onMore: (then) => void (look = then) };
}

function portIn(child: ChildProcess, written: Written): Promise<string> {
  return new Promise((resolvePort, reject) => {
    const inVain = (why: string) => reject(new Error(`The service ${why}. It wrote:\n${written.text()}`));
    const patience = patienceWith(child, () => inVain(`did not answer within ${PATIENCE} ms`));
    child.once('error', (error) => inVain(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => inVain(`ended by itself (${signal ?? code})`));
    written.onMore(() => {
      const port = /^API\s+http:\/\/\S+?:(\d+)\//m.exec(written.text())?.[1];
      if (port === undefined) return;
      patience.end();
      resolvePort(port);
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const patience = patienceWith(child, () => undefined);
  child.kill(signal);
  await gone;
  patience.end();
  if (signal === 'SIGTERM' && child.signalCode === 'SIGKILL') {
    throw new Error(`The service did not end within ${PATIENCE} ms.`);
  }
}

/** Kills the process when patience runs out before it is ended. */
function patienceWith(child: ChildProcess, tell: () => void): { end(): void } {
  const signal = AbortSignal.timeout(PATIENCE);
  const act = () => {
    child.kill('SIGKILL');
    tell();
  };
  signal.addEventListener('abort', act);
  return { end: () => signal.removeEventListener('abort', act) };
}
