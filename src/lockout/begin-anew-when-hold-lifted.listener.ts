import { Injectable } from '@nestjs/common';
import { Challenges } from '../challenges';
import { HoldLifted } from '../holds';
import { InTransaction, Listener } from '../platform/events';
import { FailureCounts } from './failure-counts';

/** Whoever lifts a lock, in whatever way, gives fresh tries; what was sent to open it must not open the next one. */
@Injectable()
@InTransaction(HoldLifted)
export class BeginAnewWhenHoldLifted implements Listener<HoldLifted> {
  constructor(
    private readonly counts: FailureCounts,
    private readonly challenges: Challenges,
  ) {}

  async hear({ subject: { accountId, customerId }, facts, actor }: HoldLifted): Promise<void> {
    if (accountId === null || facts.kind !== 'failed_sign_ins') return;
    this.counts.clear(this.counts.ofAccount({ accountId, customerId }));
    await this.challenges.cancelOf(accountId, 'unlock', actor);
  }
}
