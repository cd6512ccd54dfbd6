import { Injectable } from '@nestjs/common';
import { Database, decodePosition, encodePosition, Page, pageOf } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { BillingSystem } from './billing-system';
import { bodyOf, OutgoingEvent } from './outgoing-event';

export const DELIVER_BILLING_EVENT = 'deliver-billing-event';

export interface DeliverBillingEventPayload {
  readonly eventId: string;
  readonly customerId: string | null;
  /** of the request that caused it */
  readonly correlationId: string;
}

/** One at a time: a receiver that takes its time keeps a single worker of a process from the letters. */
const QUEUE = 'billing events';

export interface ListedEvent {
  readonly id: string;
  /** the text that is signed and sent */
  readonly body: string;
  /** null: not taken by the webhook of the billing system */
  readonly deliveredAt: Date | null;
}

/** What the billing system is to know: listed in the order in which it became true, and sent where an address is set. */
@Injectable()
export class OutgoingEvents {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly billingSystem: BillingSystem,
  ) {}

  /** Writes down, in the running transaction, what is to be told; and has it sent once that is committed. */
  add(event: OutgoingEvent, correlationId: string): void {
    this.database.collectUntilCommit(this, { event, correlationId }, async (added) => {
      await this.lockEnd();
      for (const each of added) await this.write(each.event, each.correlationId);
    });
  }

  /** The oldest first. @param resumeAt of the page before */
  page(limit: number, resumeAt?: string): Promise<Page<ListedEvent> & { resumeAt: string | null }> {
    const [after = '0'] = resumeAt === undefined ? [] : decodePosition(resumeAt, ['number']);
    return this.database.acrossCustomers('events for the billing system', async () => {
      const rows = await this.database.query<ListedEvent & { position: string }>(
        `select position, id, body, delivered_at as "deliveredAt"
         from outgoing_events
         where position > $1
         order by position
         limit $2`,
        [after, limit + 1],
      );
      const page = pageOf(
        rows,
        limit,
        ({ position }) => [position],
        ({ id, body, deliveredAt }) => ({ id, body, deliveredAt }),
      );
      const last = rows[page.items.length - 1];
      return { ...page, resumeAt: last ? encodePosition([last.position]) : (resumeAt ?? null) };
    });
  }

  /** Positions become visible in their order, so that whoever reads on behind the last one misses none. */
  private async lockEnd(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('outgoing events', 0))`);
  }

  private async write(event: OutgoingEvent, correlationId: string): Promise<void> {
    const { id: eventId, customerId } = event;
    await this.database.query('insert into outgoing_events (id, customer_id, body) values ($1, $2, $3)', [
      eventId,
      customerId,
      bodyOf(event),
    ]);
    if (!this.billingSystem.isAddressed) return;
    const payload: DeliverBillingEventPayload = { eventId, customerId, correlationId };
    await this.jobs.enqueue(DELIVER_BILLING_EVENT, payload, { key: `billing event ${eventId}`, queue: QUEUE });
  }
}
