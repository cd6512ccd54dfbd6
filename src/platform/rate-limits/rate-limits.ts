import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { after, Clock, HOUR, SECOND } from '../../kernel';
import { RunningSettings, SETTINGS } from '../config';
import { derivedKey } from '../crypto';
import { Database, Lookups } from '../database';
import { RateLimit, RateVerdict } from './rate-limit';
import { TooManyRequests } from './rate-limits.errors';

/** The clocks of two processes differ by less: neither still counts in a window that ended so long ago. */
const KEPT_FOR = HOUR;
/** More than the one row that is added at the same time, so that rows don't pile up; few, so that nobody waits for it. */
const FORGOTTEN_AT_ONCE = 10;

/** Counts tries in fixed windows. */
@Injectable()
export class RateLimits {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.key = derivedKey(settings.SECRET_KEY, 'rate-limits');
  }

  /**
   * Counts one try, and says whether it is still within the limit. A try beyond it isn't counted: a flood writes nothing.
   *
   * It counts in the caller's transaction, so it is taken back with it, and others who try the same wait until it ends: of several
   * limits take the one that most share last, and commit soon.
   *
   * @param subject who tries, e.g. a network; kept only as a keyed digest
   */
  async take(rate: RateLimit, subject: string): Promise<RateVerdict> {
    const now = this.clock.now();
    const windowEnd = windowEndAfter(now, rate);
    const count = await this.count(rate, this.digestOf(rate.name, subject), windowEnd);
    if (count === 1) await this.forgetSome(now);
    return verdictOn(rate, count, now, windowEnd);
  }

  /** Whether one more try would be within the limit, as far as is committed. Counts nothing, outside of a transaction. */
  async look(rate: RateLimit, subject: string): Promise<RateVerdict> {
    const now = this.clock.now();
    const windowEnd = windowEndAfter(now, rate);
    const [counted] = await this.lookups.rows<{ count: number }>(
      'rate count',
      'select count from rate_counts where name = $1 and subject = $2 and window_end = $3',
      [rate.name, this.digestOf(rate.name, subject), windowEnd],
    );
    return verdictOn(rate, (counted?.count ?? 0) + 1, now, windowEnd);
  }

  /**
   * For what may fail only so often: looks first, does the work, and counts each failure.
   *
   * @param isFailure which of the errors of `work` count
   * @throws TooManyRequests before the work is begun; else whatever `work` throws
   */
  async whileFewFail<T>(
    rate: RateLimit,
    subject: string,
    isFailure: (error: unknown) => boolean,
    work: () => Promise<T>,
  ): Promise<T> {
    const verdict = await this.look(rate, subject);
    if (!verdict.allowed) throw new TooManyRequests(rate, verdict);
    try {
      return await work();
    } catch (error) {
      if (isFailure(error)) await this.database.acrossCustomers('failure counted', () => this.take(rate, subject));
      throw error;
    }
  }

  /** @returns how many there are now, this one included */
  private async count({ name, limit }: RateLimit, subject: Buffer, windowEnd: Date): Promise<number> {
    const [counted] = await this.database.query<{ count: number }>(
      `insert into rate_counts (name, subject, window_end, count)
       values ($1, $2, $3, 1)
       on conflict (name, subject, window_end) do update
         set count = rate_counts.count + 1
         where rate_counts.count < $4
       returning count`,
      [name, subject, windowEnd, limit],
    );
    return counted?.count ?? limit + 1;
  }

  /** With each row that is added, some go whose windows ended long ago. Nobody waits for a row that another is about to remove. */
  private async forgetSome(now: Date): Promise<void> {
    await this.database.query(
      `delete from rate_counts
       where (name, subject, window_end) in (
         select name, subject, window_end
         from rate_counts
         where window_end < $1
         limit ${FORGOTTEN_AT_ONCE}
         for update skip locked
       )`,
      [after(now, -KEPT_FOR)],
    );
  }

  private digestOf(name: string, subject: string): Buffer {
    return createHmac('sha256', this.key).update(`${name}\0${subject}`).digest();
  }
}

function windowEndAfter(now: Date, { window }: RateLimit): Date {
  return new Date((Math.floor(now.getTime() / window) + 1) * window);
}

/** @param count of tries, the present one included */
function verdictOn({ limit }: RateLimit, count: number, now: Date, windowEnd: Date): RateVerdict {
  return {
    allowed: count <= limit,
    limit,
    remaining: Math.max(0, limit - count),
    resetsIn: Math.ceil((windowEnd.getTime() - now.getTime()) / SECOND),
  };
}
