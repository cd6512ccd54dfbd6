import { Injectable } from '@nestjs/common';
import { after, Clock, DAY } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { DefaultThreshold } from '../threshold/default-threshold';

/** So far ahead a preview looks. */
const AHEAD = DAY;

export interface HeldSoon {
  readonly customerId: string;
  readonly customerName: string;
  /** when the hold begins, or would have begun */
  readonly heldFrom: Date;
  /** invoices that are overdue now */
  readonly overdueInvoices: number;
  /** so many hold this customer, as it is asked for */
  readonly threshold: number;
  /** as things are */
  readonly isHeldNow: boolean;
}

type Row = HeldSoon & { readonly moment: string };

/** Who is held within a day, and who would be if the threshold were another one. */
@Injectable()
export class BillingPreviews {
  constructor(
    private readonly database: Database,
    private readonly byDefault: DefaultThreshold,
    private readonly clock: Clock,
  ) {}

  /**
   * Without a threshold: those whose hold begins within a day. With one: all who would be held until then, had the deployment that threshold;
   * customers for whom the operator has decided otherwise keep theirs. The earliest first.
   */
  page(limit: number, position?: string, threshold?: number): Promise<Page<HeldSoon>> {
    const [moment, customerId] = position === undefined ? [null, null] : decodePosition(position, ['number', 'id']);
    const now = this.clock.now();
    return this.database.acrossCustomers('preview of holds read by staff', async () => {
      const today = await this.byDefault.current();
      const rows = await this.database.query<Row>(
        `with unpaid as (
           select customer_id, overdue_from,
                  row_number() over (partition by customer_id order by overdue_from) as place,
                  (count(*) filter (where overdue_from <= $1) over (partition by customer_id))::integer as overdue
           from invoices
           where is_unpaid and overdue_from <= $2
         ), filled as (
           select customer.id, name, overdue_from, overdue, coalesce(own, $3) as threshold, overdue >= coalesce(own, $4) as is_held,
                  (extract(epoch from overdue_from) * 1000)::bigint as moment
           from unpaid
           join customers customer on customer.id = customer_id
           cross join lateral (select (policy ->> 'overdueInvoicesThatHold')::integer as own) decided
           where place = coalesce(own, $3)
         )
         select id as "customerId", name as "customerName", overdue_from as "heldFrom", overdue as "overdueInvoices", threshold,
                is_held as "isHeldNow", moment
         from filled
         where ($5 or overdue_from > $1) and ($6::bigint is null or (moment, id) > ($6, $7::uuid))
         order by moment, id
         limit $8`,
        [now, after(now, AHEAD), threshold ?? today, today, threshold !== undefined, moment, customerId, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (row) => [row.moment, row.customerId],
        ({ moment: _, ...row }) => row,
      );
    });
  }
}
