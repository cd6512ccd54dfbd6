import { AsyncResource } from 'node:async_hooks';
import fastq from 'fastq';
import { DomainError, SECOND } from '../../kernel';

/** More people are signing in than this process can hash passwords for. */
export class HashQueueFull extends DomainError {
  readonly code = 'accounts/too-busy';
  readonly refusal = 'overloaded';
}

export interface HashQueueSize {
  /** How many may be under way at once. */
  readonly places: number;
  /** How many may wait for a place before the next one is sent away. */
  readonly waiting?: number;
}

type Work = () => Promise<unknown>;

/** How much the newest measurement counts in the moving average. */
const WEIGHT = 0.1;

/**
 * Bounds how much work that hashes is under way in this process, first come first served.
 *
 * Take the place first and the database connection second: within a place, work may hash several times and hold a transaction. The other
 * way round, transactions would wait for places with a connection in hand, and soon no connection would be left for those that have one.
 * For the same reason never ask for a place within a place. There are more places than `HashSlots`, so that no core is idle while one of
 * them waits for the database.
 */
export class HashQueue {
  private readonly queue: fastq.queueAsPromised<Work, unknown>;
  private readonly waiting: number;
  private averageTime = 0;
  /** of each turn that is running, until when the next one must wait */
  private readonly turns = new Map<string, Promise<unknown>>();
  private waitingForTurn = 0;

  constructor({ places, waiting = 1_000 }: HashQueueSize) {
    this.queue = fastq.promise((work: Work) => this.measured(work), places);
    this.waiting = waiting;
  }

  /**
   * Runs `work` as soon as a place is free, and gives its result or its error.
   *
   * @param turn works of one turn run one after the other and wait for each other outside of the places: e.g. all sign-ins to one
   *   account, which wait for its lock anyway, and would keep the places from everybody else meanwhile
   * @throws HashQueueFull at once, when too many are waiting
   */
  async withPlace<T>(work: () => Promise<T>, turn?: string): Promise<T> {
    const mustWait = this.running() >= this.queue.concurrency || (turn !== undefined && this.turns.has(turn));
    if (mustWait && this.depth() >= this.waiting) {
      throw new HashQueueFull({ retryAfter: this.secondsUntilFree() });
    }
    // the queue would start it in the context of whoever leaves the place, and with it in their transaction
    const bound = AsyncResource.bind(work);
    return (turn === undefined ? this.queue.push(bound) : this.inTurn(turn, bound)) as Promise<T>;
  }

  /** How many are waiting. */
  depth(): number {
    return this.queue.length() + this.waitingForTurn;
  }

  /** How many have a place. */
  running(): number {
    return this.queue.running();
  }

  private async inTurn(turn: string, work: Work): Promise<unknown> {
    const before = this.turns.get(turn);
    const mine = before === undefined ? this.queue.push(work) : this.afterwards(before, work);
    const settled = mine.catch(() => undefined);
    this.turns.set(turn, settled);
    try {
      return await mine;
    } finally {
      if (this.turns.get(turn) === settled) this.turns.delete(turn);
    }
  }

  private async afterwards(before: Promise<unknown>, work: Work): Promise<unknown> {
    this.waitingForTurn++;
    await before;
    this.waitingForTurn--;
    return this.queue.push(work);
  }

  private async measured(work: Work): Promise<unknown> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const time = performance.now() - start;
      this.averageTime = this.averageTime === 0 ? time : this.averageTime + WEIGHT * (time - this.averageTime);
    }
  }

  private secondsUntilFree(): number {
    const milliseconds = (this.averageTime * (this.depth() + 1)) / this.queue.concurrency;
    return Math.max(1, Math.ceil(milliseconds / SECOND));
  }
}
