import { Injectable } from '@nestjs/common';
import { Customer } from '../../accounts';
import { Holds, HoldSchedule } from '../../holds';
import { Actor, Clock, systemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { tellingJob } from '../notices/telling-job';
import { heldFrom, isWellPlaced } from '../rules/unpaid-invoices';
import { DefaultThreshold } from '../threshold/default-threshold';

/** The holds that this room places: each starts when as many invoices as hold are overdue. */
export const UNPAID = { kind: 'unpaid_invoices', reason: 'overdue_invoices' } as const;

/** Lets the hold on a customer follow its invoices. */
@Injectable()
export class UnpaidHolds {
  constructor(
    private readonly database: Database,
    private readonly holds: Holds,
    private readonly schedule: HoldSchedule,
    private readonly jobs: Jobs,
    private readonly byDefault: DefaultThreshold,
    private readonly clock: Clock,
  ) {}

  /**
   * Places, moves or lifts the hold, where its invoices and its policy ask for another one than there is. Runs in the caller's transaction.
   *
   * @param customer whose policy is locked: so nobody else changes its hold meanwhile, nor what it depends on
   */
  async follow(customer: Customer, by: Actor): Promise<void> {
    const now = this.clock.now();
    const threshold = customer.policy.overdueInvoicesThatHold ?? (await this.byDefault.current());
    const start = await this.startOf(customer.id, threshold);
    const standing = (await this.schedule.startsOnCustomers(UNPAID, [customer.id])).get(customer.id) ?? null;
    if (isWellPlaced(standing, start, now)) return;
    const service = systemActor('billing-status', by.origin.correlationId);
    const on = { customerId: customer.id, accountId: null };
    if (standing) {
      const why = start ? 'other_invoices_unpaid' : 'fewer_invoices_unpaid';
      await this.holds.liftFromCustomerBy('billing-status', customer.id, why, service);
    }
    if (start) await this.holds.place({ ...UNPAID, on, startsAt: start < now ? now : start }, service);
    await this.jobs.enqueue(...tellingJob(customer.id));
  }

  private async startOf(customerId: string, threshold: number): Promise<Date | null> {
    const unpaid = await this.database.query<{ overdueFrom: Date }>(
      `select overdue_from as "overdueFrom" from invoices where customer_id = $1 and is_unpaid order by overdue_from limit $2`,
      [customerId, threshold],
    );
    return heldFrom(
      unpaid.map(({ overdueFrom }) => overdueFrom),
      threshold,
    );
  }
}
