import { Inject, Injectable } from '@nestjs/common';
import { Customer } from '../../accounts';
import { Holds, HoldSchedule } from '../../holds';
import { Actor, Clock, systemActor } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { tellingJob } from '../notices/telling-job';
import { heldFrom, isWellPlaced } from '../rules/unpaid-invoices';

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
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Places, moves or lifts the hold, where its invoices and its policy ask for another one than there is. Runs in the caller's transaction.
   *
   * @param customer whose policy is locked: so nobody else changes its hold meanwhile, nor what it depends on
   * @param byDefault so many overdue invoices hold those for whom nothing else was decided
   */
  async follow(
    customer: Customer,
    by: Actor,
    byDefault: number = this.settings.OVERDUE_INVOICES_THAT_HOLD,
  ): Promise<void> {
    const now = this.clock.now();
    const start = await this.startOf(customer.id, customer.policy.overdueInvoicesThatHold ?? byDefault);
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
