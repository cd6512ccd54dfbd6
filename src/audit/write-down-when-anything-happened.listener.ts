import { Injectable } from '@nestjs/common';
import { DomainEvent } from '../kernel';
import { Database } from '../platform/database';
import { InTransaction, Listener } from '../platform/events';
import { bodyOf } from './audit-entry';

/** Writes every event of every room into the chain of its customer, in the transaction that caused it. */
@Injectable()
@InTransaction(DomainEvent)
export class WriteDownWhenAnythingHappened implements Listener<DomainEvent> {
  constructor(private readonly database: Database) {}

  hear(event: DomainEvent): Promise<void> {
    this.database.collectUntilCommit(this, event, (events) => this.append(events));
    return Promise.resolve();
  }

  /** Chain after chain in one order, so that two transactions which both write to several can't block each other. */
  private async append(events: readonly DomainEvent[]): Promise<void> {
    const customers = [...new Set(events.map(({ subject }) => subject.customerId))].sort();
    for (const customerId of customers) {
      const ofCustomer = events.filter(({ subject }) => subject.customerId === customerId);
      this.database.post('audit appended', 'select titolare_append_to_audit($1, $2)', [
        customerId,
        ofCustomer.map(bodyOf),
      ]);
    }
  }
}
