import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Cores, onCores } from './cores';

const READY_WITHIN = 120_000;
const GONE_WITHIN = 20_000;

/** A server that runs as a process of its own, as in production. */
export interface ServerProcess {
  readonly url: string;
  /** milliseconds from the start of the process until it said where it listens */
  readonly readyAfter: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Runs a Node program until it prints a line with the address at which it listens.
 *
 * @throws Error with what it said, when it ends before or takes more than two minutes
 */
export async function startServer(
  program: string,
  environment: Readonly<Record<string, string>>,
  cores: Cores = null,
): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(...onCores(cores, process.execPath, [program]), {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), READY_WITHIN);
  const said: string[] = [];
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      const url = /http:\/\/localhost:\d+/.exec(line)?.[0].replace('localhost', '127.0.0.1');
      if (url) return { url, readyAfter: performance.now() - began, pid: child.pid ?? 0, stop: () => stop(child) };
    }
  } finally {
    clearTimeout(timer);
    child.stdout.resume();
  }
  throw new Error(`${program} ended before it was ready: ${said.join(' ')}`);
}

async function stop(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), GONE_WITHIN);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(timer);
}
