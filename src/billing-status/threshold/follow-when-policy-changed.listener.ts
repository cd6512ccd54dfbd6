import { Injectable } from '@nestjs/common';
import { Customers, PolicyChanged } from '../../accounts';
import { InTransaction, Listener } from '../../platform/events';
import { UnpaidHolds } from '../mirror/unpaid-holds';

/** With another threshold a customer may be held at once, or no longer. */
@Injectable()
@InTransaction(PolicyChanged)
export class FollowWhenPolicyChanged implements Listener<PolicyChanged> {
  constructor(
    private readonly customers: Customers,
    private readonly unpaidHolds: UnpaidHolds,
  ) {}

  async hear({ subject, actor }: PolicyChanged): Promise<void> {
    if (subject.customerId === null) return;
    await this.unpaidHolds.follow(await this.customers.lockPolicy(subject.customerId), actor);
  }
}
