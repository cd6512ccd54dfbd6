import { Injectable } from '@nestjs/common';
import { DomainEvent, sideOf } from '../../kernel';
import { Database } from '../../platform/database';
import { InTransaction, Listener } from '../../platform/events';
import { Jobs } from '../../platform/jobs';
import { TELL_CUSTOMER, TellCustomerPayload } from './tell-customer';
import { ToldAct, toldActIn } from './told-act';

interface Heard {
  readonly event: DomainEvent;
  readonly accountId: string;
  readonly act: ToldAct;
}

/**
 * Everything that staff do to a customer's account is told to the customer: one job for each account and request, written in the
 * transaction of the act, worked on after its commit.
 */
@Injectable()
@InTransaction(DomainEvent)
export class TellCustomerWhenStaffActed implements Listener<DomainEvent> {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  hear(event: DomainEvent): Promise<void> {
    const { customerId, accountId } = event.subject;
    const act = sideOf(event.actor) === 'staff' && customerId !== null && accountId !== null ? toldActIn(event) : null;
    if (act && accountId !== null) {
      this.database.collectUntilCommit<Heard>(this, { event, accountId, act }, (heard) => this.enqueue(heard));
    }
    return Promise.resolve();
  }

  private async enqueue(heard: readonly Heard[]): Promise<void> {
    const firstOfEach = new Map(heard.toReversed().map((each) => [each.accountId, each.event]));
    for (const [accountId, { actor, occurredAt }] of firstOfEach) {
      const acts = heard.filter((each) => each.accountId === accountId).map(({ act }) => act);
      const payload: TellCustomerPayload = { accountId, acts, actor, actedAt: occurredAt.toISOString() };
      await this.jobs.enqueue(TELL_CUSTOMER, payload);
    }
  }
}
