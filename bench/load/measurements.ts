import { median, rounded, Table } from '../report';
import { Hits } from './fire';

/** One measurement; what was not shot at over HTTP has its rate only. */
export interface Measured extends Partial<Hits> {
  readonly name: string;
  readonly perSecond: number;
  /** microseconds of processor time for one request; what others do on the machine hardly touches it */
  readonly processorTime?: number;
  /** milliseconds, the 99th percentile */
  readonly loopDelay?: number;
}

/** All rounds, and what they say together. */
export class Measurements {
  private readonly byName = new Map<string, Measured[]>();

  add(measured: Measured): void {
    this.byName.set(measured.name, [...(this.byName.get(measured.name) ?? []), measured]);
  }

  anyBad(): boolean {
    return [...this.byName.values()].flat().some(({ bad = 0 }) => bad > 0);
  }

  /** @param references what each is compared with, by name; the ratios are taken round by round */
  rows(references: Readonly<Record<string, string>>): Table['rows'] {
    return [...this.byName].map(([name, rounds]) => {
      const reference = this.byName.get(references[name] ?? '') ?? [];
      const middle = (read: (each: Measured) => number | undefined) => medianOf(rounds.map(read));
      const ratio = (read: (each: Measured, other: Measured) => number) =>
        medianOf(
          rounds.map((each, round) => (reference[round] ? read(each, reference[round]) : undefined)),
          2,
        );
      return {
        what: name,
        '/s': middle(({ perSecond }) => perSecond),
        lowest: rounded(Math.min(...rounds.map(({ perSecond }) => perSecond)), 0),
        highest: rounded(Math.max(...rounds.map(({ perSecond }) => perSecond)), 0),
        ratio: ratio((each, other) => each.perSecond / other.perSecond),
        'p50 ms': middle(({ p50 }) => p50),
        'p95 ms': middle(({ p95 }) => p95),
        'p99 ms': middle(({ p99 }) => p99),
        'loop p99 ms': middle(({ loopDelay }) => loopDelay),
        'µs of CPU': middle(({ processorTime }) => processorTime),
        'CPU ratio': ratio((each, other) => (other.processorTime ?? NaN) / (each.processorTime ?? NaN)),
        bad: rounds.reduce((sum, { bad = 0 }) => sum + bad, 0),
      };
    });
  }
}

function medianOf(amounts: readonly (number | undefined)[], digits = 1): number | null {
  const known = amounts.filter((amount) => amount !== undefined && !Number.isNaN(amount)) as number[];
  return known.length === 0 ? null : rounded(median(known), digits);
}
