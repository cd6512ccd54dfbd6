import { runCommandLine } from './command-line';
import { readSettings } from './platform/config';
import { orSayWhyNot } from './start-up';

/** Runs one command of the operator's: `titolare customer create …`. */
async function main(args: readonly string[]): Promise<void> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort()).once('SIGTERM', () => interruption.abort());
  process.exitCode = await runCommandLine(args, {
    settings: () => readSettings(process.env),
    terminal: {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      isInteractive: process.stderr.isTTY,
    },
    interruption: interruption.signal,
  });
}

void orSayWhyNot(() => main(process.argv.slice(2)));
