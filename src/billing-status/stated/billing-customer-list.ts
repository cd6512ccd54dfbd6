import { Injectable } from '@nestjs/common';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';

export interface ListedBillingCustomer {
  readonly externalId: string;
  /** null: none of ours, as far as anybody has said */
  readonly customerId: string | null;
  readonly firstSeenAt: Date;
  readonly linkedAt: Date | null;
  readonly invoices: number;
  readonly unpaidInvoices: number;
}

export type BillingCustomerPage = Page<ListedBillingCustomer> & {
  /** how many there are in all that are none of ours */
  readonly unknown: number;
};

/** Whom the billing system speaks of, for those who look after the links. */
@Injectable()
export class BillingCustomerList {
  constructor(private readonly database: Database) {}

  /** In the order of their ids. @param onlyUnknown those that are none of ours */
  page(limit: number, after?: string, onlyUnknown = false): Promise<BillingCustomerPage> {
    const last = after === undefined ? null : decodePosition(after, ['text'])[0];
    return this.database.acrossCustomers('billing customers read by staff', async () => {
      const rows = await this.database.query<ListedBillingCustomer>(
        `select external_id as "externalId", customer_id as "customerId", first_seen_at as "firstSeenAt", linked_at as "linkedAt",
                counted.*
         from billing_customers
         cross join lateral (
           select count(*)::integer as invoices, (count(*) filter (where is_unpaid))::integer as "unpaidInvoices"
           from invoices
           where billing_customer = billing_customers.external_id
         ) counted
         where ($1::text is null or external_id > $1) and (customer_id is null or not $2)
         order by external_id
         limit $3`,
        [last, onlyUnknown, limit + 1],
      );
      const page = pageOf(
        rows,
        limit,
        ({ externalId }) => [externalId],
        (row) => row,
      );
      return { ...page, unknown: await this.countUnknown() };
    });
  }

  /** There are few: a deployment links its customers. */
  private async countUnknown(): Promise<number> {
    const [row] = await this.database.query<{ unknown: number }>(
      'select count(*)::integer as unknown from billing_customers where customer_id is null',
    );
    return row?.unknown ?? 0;
  }
}
