import { runCommandLine } from '../../src/command-line';
import { readSettings, RunningSettings, Settings } from '../../src/platform/config';
import type { Json } from '../support/json';

/** What a command has left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Somebody at a terminal: runs commands as `cli.ts` does, in this process. */
export class Operator {
  isInteractive = false;
  readonly interruption = new AbortController();

  constructor(private readonly settings: () => Settings) {}

  async run(...args: string[]): Promise<Outcome> {
    let [out, err] = ['', ''];
    const code = await runCommandLine(args, {
      settings: this.settings,
      terminal: {
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        isInteractive: this.isInteractive,
      },
      interruption: this.interruption.signal,
    });
    return { code, out, err };
  }

  /** The same, for a program: what came out as JSON. */
  async ask(...args: string[]): Promise<Json> {
    const { out } = await this.run(...args, '--json');
    return JSON.parse(out);
  }
}

/** The operator of a deployment with these settings. */
export function operatorOf(settings: RunningSettings): Operator {
  return new Operator(() => readSettings(environmentOf(settings)));
}

/** The settings of a deployment, as its operator's environment has them. */
export function environmentOf({ DATABASE_URL, SMTP_URL, SECRET_KEY, ORIGIN }: RunningSettings): Record<string, string> {
  return { DATABASE_URL, SMTP_URL, SECRET_KEY: SECRET_KEY.toString('base64'), ORIGIN, LOG_LEVEL: 'silent' };
}
