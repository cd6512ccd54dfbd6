import { Injectable } from '@nestjs/common';
import { Customers } from '../../accounts';
import { newId, systemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { UnpaidHolds } from '../mirror/unpaid-holds';

export const FOLLOW_THRESHOLD = 'follow-threshold';

/** Customers are taken in such portions; within one the holds of each move on their own. */
const AT_ONCE = 500;

/** After the deployment's threshold was changed: the hold of each customer with unpaid invoices follows, unless its own policy decides. */
@Injectable()
@HandlesJob(FOLLOW_THRESHOLD)
export class MoveHoldsToThreshold implements JobHandler<object> {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly unpaidHolds: UnpaidHolds,
  ) {}

  async run(): Promise<void> {
    const by = systemActor('billing-status', newId());
    for (let ids = await this.next(null); ids.length > 0; ids = await this.next(ids.at(-1) ?? null)) {
      for (const id of ids) {
        await this.database.inCustomer(id, async () => {
          await this.unpaidHolds.follow(await this.customers.lockPolicy(id), by);
        });
      }
    }
  }

  /** Whoever has no unpaid invoices isn't held by any threshold. */
  private async next(afterId: string | null): Promise<string[]> {
    const rows = await this.database.acrossCustomers('customers with unpaid invoices', () =>
      this.database.query<{ id: string }>(
        `select distinct customer_id as id
         from invoices
         where is_unpaid and customer_id is not null and ($1::uuid is null or customer_id > $1)
         order by customer_id
         limit $2`,
        [afterId, AT_ONCE],
      ),
    );
    return rows.map(({ id }) => id);
  }
}
