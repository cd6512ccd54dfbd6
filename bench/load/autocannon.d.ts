/** The little of autocannon that we use; it brings no types of its own. */
declare module 'autocannon' {
  import { EventEmitter } from 'node:events';

  interface Request {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  }

  interface Options {
    readonly url: string;
    readonly connections: number;
    /** seconds */
    readonly duration: number;
    readonly requests: readonly Request[];
    /** seconds */
    readonly timeout: number;
  }

  interface Result {
    /** seconds */
    readonly duration: number;
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
  }

  /** Emits `response` with the client, the status, the bytes and the milliseconds. */
  function autocannon(options: Options, done: (error: Error | null, result: Result) => void): EventEmitter;

  export = autocannon;
}
