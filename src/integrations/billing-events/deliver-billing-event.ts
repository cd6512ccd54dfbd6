import { Injectable } from '@nestjs/common';
import { Clock, systemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { Attempt, HandlesJob, JobHandler } from '../../platform/jobs';
import { BillingEventGivenUp } from '../events/billing-event-given-up.event';
import { BillingSystem, Posted } from './billing-system';
import { DELIVER_BILLING_EVENT, DeliverBillingEventPayload } from './outgoing-events';

/** As much of what stood in the way as we keep. */
const LONGEST_ANSWER = 500;

/**
 * Posts one event to the billing system, and writes down what came of it.
 *
 * At least once: should the process die after the event was taken and before that is written down, it is sent again under the same id.
 * No transaction is open meanwhile.
 */
@Injectable()
@HandlesJob(DELIVER_BILLING_EVENT)
export class DeliverBillingEvent implements JobHandler<DeliverBillingEventPayload> {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly billingSystem: BillingSystem,
    private readonly clock: Clock,
  ) {}

  /** @throws Error so that the queue tries again later, or tells that this was the last time */
  async run(payload: DeliverBillingEventPayload, { isLast }: Attempt): Promise<void> {
    const { eventId, customerId } = payload;
    const inScope = <T>(work: () => Promise<T>) => this.database.inScopeOf(customerId, 'event for billing', work);
    const [event] = await inScope(() =>
      this.database.query<{ body: string }>(
        'select body from outgoing_events where id = $1 and delivered_at is null and failed_at is null',
        [eventId],
      ),
    );
    if (!event) return;
    const posted = await this.billingSystem.post(eventId, Buffer.from(event.body));
    await inScope(() => this.record(payload, posted, isLast));
    if (!posted.isTaken) throw new Error(`event ${eventId} was not taken: ${posted.answer}`);
  }

  private async record(
    { eventId, customerId, correlationId }: DeliverBillingEventPayload,
    { isTaken, answer }: Posted,
    isLast: boolean,
  ): Promise<void> {
    const now = this.clock.now();
    const isGivenUp = !isTaken && isLast;
    const words = answer.slice(0, LONGEST_ANSWER);
    const recorded = await this.database.query(
      `update outgoing_events
       set attempts = attempts + 1, answer = $2, delivered_at = $3, failed_at = $4
       where id = $1 and delivered_at is null and failed_at is null
       returning id`,
      [eventId, words, isTaken ? now : null, isGivenUp ? now : null],
    );
    if (recorded.length === 0 || !isGivenUp) return;
    const by = systemActor('integrations', correlationId);
    await this.events.publish(
      new BillingEventGivenUp({ customerId, accountId: null }, by, now, { eventId, answer: words }),
    );
  }
}
