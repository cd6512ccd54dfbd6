import { Injectable } from '@nestjs/common';
import { Actor, actorId, Clock, newId, sideOf } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { FeeCharged } from './events/fee-charged.event';

export interface Fee {
  /** minor units; more than 0 */
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
  /** told to the customer: at most 500 characters */
  readonly reason: string;
  /** what it is charged for, e.g. the id of an act: at most 255 characters */
  readonly reference: string;
}

/** What customers are to pay for what was done for them. */
@Injectable()
export class Fees {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Records a fee and reports it to the billing system as `billing-status.fee-charged`, in the caller's transaction. The same reference of one
   * customer twice is one fee.
   */
  async charge(customerId: string, { amount, currency, reason, reference }: Fee, by: Actor): Promise<void> {
    const now = this.clock.now();
    const feeId = newId();
    const charged = await this.database.query(
      `insert into fees (id, customer_id, amount, currency, reason, reference, charged_at, charged_side, charged_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (customer_id, reference) do nothing
       returning id`,
      [feeId, customerId, amount, currency, reason, reference, now, sideOf(by), actorId(by)],
    );
    if (charged.length === 0) return;
    const facts = { feeId, amount, currency, reason, reference };
    await this.events.publish(new FeeCharged({ customerId, accountId: null }, by, now, facts));
  }
}
