import autocannon from 'autocannon';
import { HttpRequest } from '../targets';

export interface Shots {
  readonly url: string;
  readonly requests: readonly HttpRequest[];
  /** in flight */
  readonly connections: number;
  readonly seconds: number;
}

export interface Hits {
  readonly count: number;
  readonly perSecond: number;
  /** milliseconds, by percentile */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** refused, failed or unanswered within ten seconds */
  readonly bad: number;
}

/** Sends the requests one after the other on each connection, again and again, until the time is over. */
export function fire({ url, requests, connections, seconds }: Shots): Promise<Hits> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    const shooting = autocannon({ url, connections, duration: seconds, requests, timeout: 10 }, (error, result) => {
      if (error) return reject(error);
      times.sort((a, b) => a - b);
      const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? NaN;
      const bad = result.non2xx + result.errors + result.timeouts;
      resolve({
        count: times.length,
        perSecond: times.length / result.duration,
        p50: at(0.5),
        p95: at(0.95),
        p99: at(0.99),
        bad,
      });
    });
    shooting.on('response', (_client: unknown, _status: number, _bytes: number, milliseconds: number) =>
      times.push(milliseconds),
    );
  });
}
