import { Inject, Injectable } from '@nestjs/common';
import fastq from 'fastq';
import { RunningSettings, SETTINGS } from '../config';

type Computation = () => Promise<unknown>;

/**
 * Bounds how many slow hashes are computed at once in this process: more of them than cores make all slower. First come first
 * served. Whoever waits may hold a transaction, so how many may wait is bounded where the work begins.
 */
@Injectable()
export class HashSlots {
  private readonly queue: fastq.queueAsPromised<Computation, unknown>;

  constructor(@Inject(SETTINGS) { HASH_SLOTS }: Pick<RunningSettings, 'HASH_SLOTS'>) {
    this.queue = fastq.promise((compute: Computation) => compute(), HASH_SLOTS);
  }

  /** @param compute one hash: it must not wait for anything else meanwhile */
  compute<T>(compute: () => Promise<T>): Promise<T> {
    return this.queue.push(compute) as Promise<T>;
  }
}
