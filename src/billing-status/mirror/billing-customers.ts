import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';

interface BillingCustomerRow {
  readonly externalId: string;
  /** null: none of ours, as far as anybody has said */
  readonly customerId: string | null;
}

/** The billing system's customers, and which of ours they are. Every method runs in the caller's transaction across customers. */
@Injectable()
export class BillingCustomers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps who isn't known yet, and locks all of them until the commit, in one order: two who state something of one customer, or link it,
   * do so one after the other.
   *
   * @returns which of our customers each of them is; null: none
   */
  async lock(externalIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const known = await this.lockKnown(externalIds);
    if (known.length === externalIds.length) return asMap(known);
    await this.database.query(
      `insert into billing_customers (external_id, first_seen_at)
       select external_id, $2 from unnest($1::text[]) as stated (external_id) order by external_id
       on conflict (external_id) do nothing`,
      [externalIds, this.clock.now()],
    );
    return asMap(await this.lockKnown(externalIds));
  }

  /**
   * What was stated of it goes with it.
   *
   * @param externalId locked
   * @returns the invoices whose customer is another one now
   */
  async link(externalId: string, customerId: string): Promise<string[]> {
    await this.database.query('update billing_customers set customer_id = $2, linked_at = $3 where external_id = $1', [
      externalId,
      customerId,
      this.clock.now(),
    ]);
    await this.database.query('update invoice_settlements set customer_id = $2 where billing_customer = $1', [
      externalId,
      customerId,
    ]);
    const moved = await this.database.query<{ id: string }>(
      'update invoices set customer_id = $2 where billing_customer = $1 returning external_id as id',
      [externalId, customerId],
    );
    return moved.map(({ id }) => id);
  }

  private lockKnown(externalIds: readonly string[]): Promise<BillingCustomerRow[]> {
    return this.database.query<BillingCustomerRow>(
      `select external_id as "externalId", customer_id as "customerId"
       from billing_customers
       where external_id = any($1)
       order by external_id
       for no key update`,
      [externalIds],
    );
  }
}

function asMap(rows: readonly BillingCustomerRow[]): ReadonlyMap<string, string | null> {
  return new Map(rows.map(({ externalId, customerId }) => [externalId, customerId]));
}
