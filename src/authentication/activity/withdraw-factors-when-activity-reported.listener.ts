import { Injectable } from '@nestjs/common';
import { NOT_ME_LIFE } from '../../challenges';
import { after, systemActor } from '../../kernel';
import { InTransaction, Listener } from '../../platform/events';
import { ActivityReported } from '../../recovery';
import { DoubtedFactors } from '../../second-factor';

/** After "this wasn't me" nobody gets past the second factor by a device or by codes that a stranger may have left behind. */
@Injectable()
@InTransaction(ActivityReported)
export class WithdrawFactorsWhenActivityReported implements Listener<ActivityReported> {
  constructor(private readonly factors: DoubtedFactors) {}

  async hear({ subject: { accountId, customerId }, occurredAt, actor }: ActivityReported): Promise<void> {
    if (accountId === null) return;
    const service = systemActor('authentication', actor.origin.correlationId);
    await this.factors.withdraw(
      { accountId, customerId },
      after(occurredAt, -NOT_ME_LIFE),
      'reported_by_person',
      service,
    );
  }
}
