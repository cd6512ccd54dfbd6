import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Outcome } from './operator';

const CLI = join(__dirname, '..', '..', 'dist', 'src', 'cli.js');

/** The command line as it is shipped: the built program, in a process of its own. */
export interface CliProcess {
  kill(signal: NodeJS.Signals): void;
  /** code: -1 where a signal has ended it */
  readonly outcome: Promise<Outcome>;
}

/** @param environment all that the process knows of its surroundings, besides PATH */
export function startCli(environment: Readonly<Record<string, string>>, ...args: string[]): CliProcess {
  const child = spawn(process.execPath, [CLI, ...args], { env: { PATH: process.env['PATH'], ...environment } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => void (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => void (err += text.toString()));
  return {
    kill: (signal) => void child.kill(signal),
    outcome: new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, out, err }))),
  };
}
