import { Injectable } from '@nestjs/common';
import { Customers } from '../../accounts';
import { actorId, DomainEvent, sideOf } from '../../kernel';
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
 * Everything that staff do to somebody else's account is told: one job for each account and request, written in the transaction of the
 * act, worked on after its commit. What they do to the policy of a customer is told as if it were done to its principal.
 */
@Injectable()
@InTransaction(DomainEvent)
export class TellCustomerWhenStaffActed implements Listener<DomainEvent> {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly jobs: Jobs,
  ) {}

  async hear(event: DomainEvent): Promise<void> {
    const act = sideOf(event.actor) === 'staff' ? toldActIn(event) : null;
    const accountId = act && (await this.concerned(event, act));
    if (!act || accountId === null || accountId === actorId(event.actor)) return;
    this.database.collectUntilCommit<Heard>(this, { event, accountId, act }, (heard) => this.enqueue(heard));
  }

  private async concerned(
    { subject: { customerId, accountId } }: DomainEvent,
    { what }: ToldAct,
  ): Promise<string | null> {
    if (what !== 'policy_changed' || customerId === null) return accountId;
    return (await this.customers.get(customerId)).principalId;
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
