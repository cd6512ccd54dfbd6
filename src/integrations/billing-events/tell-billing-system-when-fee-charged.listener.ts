import { Injectable } from '@nestjs/common';
import { FeeCharged } from '../../billing-status';
import { InTransaction, Listener } from '../../platform/events';
import { OutgoingEvents } from './outgoing-events';

/** A fee is put on an invoice by the billing system, which must hear of each. */
@Injectable()
@InTransaction(FeeCharged)
export class TellBillingSystemWhenFeeCharged implements Listener<FeeCharged> {
  constructor(private readonly outgoing: OutgoingEvents) {}

  hear({ id, subject: { customerId }, occurredAt, facts, correlationId }: FeeCharged): Promise<void> {
    const data = { customerId, ...facts };
    this.outgoing.add({ id, customerId, type: 'fee.charged', occurredAt, data }, correlationId);
    return Promise.resolve();
  }
}
