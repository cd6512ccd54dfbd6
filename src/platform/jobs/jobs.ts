import { Injectable } from '@nestjs/common';
import { Database } from '../database';
import { PayloadSeal } from './payload-seal';

export interface JobOptions {
  /** At most one job of a key waits; a newer one takes the place of the older. */
  readonly key?: string;
  /** Jobs of one queue run one after the other, in the order in which they were written. */
  readonly queue?: string;
  /** not before; default: as soon as the transaction is committed */
  readonly notBefore?: Date;
  /** The payload says what somebody typed: it is encrypted while it waits. */
  readonly sealed?: boolean;
  /** tries in all; with the queue's backoff, 21 tries span about three days */
  readonly tries?: number;
}

export const DEFAULT_TRIES = 21;

/** The durable queue: a job is a row written in the running transaction, so it exists if and only if the change does. */
@Injectable()
export class Jobs {
  constructor(
    private readonly database: Database,
    private readonly payloadSeal: PayloadSeal,
  ) {}

  async enqueue(name: string, payload: object, options: JobOptions = {}): Promise<void> {
    await this.database.query('select titolare_enqueue_job($1, $2, $3, $4, $5, $6)', [
      name,
      JSON.stringify(options.sealed ? this.payloadSeal.seal(payload) : payload),
      options.key ?? null,
      options.queue ?? null,
      options.notBefore ?? null,
      options.tries ?? DEFAULT_TRIES,
    ]);
  }
}
