import { Injectable } from '@nestjs/common';
import { HoldLifted } from '../holds';
import { InTransaction, Listener } from '../platform/events';
import { FailureCounts } from './failure-counts';

/** Whoever lifts a lock, in whatever way, gives fresh tries. */
@Injectable()
@InTransaction(HoldLifted)
export class ClearCountWhenHoldLifted implements Listener<HoldLifted> {
  constructor(private readonly counts: FailureCounts) {}

  async hear({ subject: { accountId, customerId }, facts }: HoldLifted): Promise<void> {
    if (accountId === null || facts.kind !== 'failed_sign_ins') return;
    await this.counts.clear(this.counts.ofAccount({ accountId, customerId }));
  }
}
