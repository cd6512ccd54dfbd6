import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { InvoicesNamed, InvoiceToPay } from '../letters/invoices-in-words';

/** How an invoice is shown: `overdue` counts towards the hold, `open` may still be paid in time. */
export const SHOWN_STATES = ['overdue', 'open', 'disputed', 'paid', 'cancelled'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export interface ListedInvoice {
  readonly externalId: string;
  readonly number: string;
  readonly state: ShownState;
  /** `2026-05-31` */
  readonly dueOn: string;
  /** minor units */
  readonly total: number;
  /** minor units; below zero where more was paid than was asked for */
  readonly openAmount: number;
  readonly currency: string;
  readonly payUrl: string | null;
}

type Row = Omit<ListedInvoice, 'total' | 'openAmount'> & { total: string; openAmount: string; rank: number };

/** A letter names so many invoices, and no more. */
const IN_LETTER = 10;

/** The invoices of one customer. Every method runs in the caller's transaction. */
@Injectable()
export class InvoiceList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** First what is to be paid, the earliest due day first; then the rest, the latest first. */
  async page(customerId: string, limit: number, after?: string): Promise<Page<ListedInvoice>> {
    const [rank, externalId] = after === undefined ? [null, null] : decodePosition(after, ['number', 'text']);
    const rows = await this.database.query<Row>(
      `with ranked as (
         select *, case when is_unpaid then due_on - date '1900-01-01' else 1000000 - (due_on - date '1900-01-01') end as rank
         from invoices
         where customer_id = $1
       )
       select external_id as "externalId", number, due_on::text as "dueOn", total, open_amount as "openAmount", currency, rank,
              case when state = 'cancelled' then 'cancelled'
                   when open_amount <= 0 then 'paid'
                   when is_contested then 'disputed'
                   when overdue_from <= $2 then 'overdue'
                   else 'open' end as state,
              case when is_unpaid then pay_url end as "payUrl"
       from ranked
       where $3::bigint is null or (rank, external_id) > ($3, $4)
       order by rank, external_id
       limit $5`,
      [customerId, this.clock.now(), rank, externalId, limit + 1],
    );
    return pageOf(rows, limit, (row) => [String(row.rank), row.externalId], show);
  }

  /** What is to be paid so that nothing is overdue at that moment: as much of it as a letter can name, the oldest first. */
  async unpaidUntil(customerId: string, moment: Date): Promise<InvoicesNamed> {
    const rows = await this.database.query<Omit<InvoiceToPay, 'openAmount'> & { openAmount: string; count: number }>(
      `select number, open_amount as "openAmount", currency, due_on::text as "dueOn", (count(*) over ())::integer as count
       from invoices
       where customer_id = $1 and is_unpaid and overdue_from <= $2
       order by overdue_from, external_id
       limit $3`,
      [customerId, moment, IN_LETTER],
    );
    const invoices = rows.map(({ count: _, ...row }) => ({ ...row, openAmount: Number(row.openAmount) }));
    return { invoices, others: (rows[0]?.count ?? 0) - invoices.length };
  }
}

function show({ rank: _, ...row }: Row): ListedInvoice {
  return { ...row, total: Number(row.total), openAmount: Number(row.openAmount) };
}
