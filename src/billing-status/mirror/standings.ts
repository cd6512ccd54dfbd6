import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { endOfDay } from '../rules/end-of-day';
import { isUnpaid, openAmount } from '../rules/unpaid-invoices';
import { SettlementKind, StatedInvoiceState } from '../statements';

interface SettlementRow {
  readonly kind: SettlementKind | 'dispute';
  readonly amount: number;
  readonly currency: string;
  readonly isVoid: boolean;
}

interface InvoiceRow {
  readonly externalId: string;
  readonly customerId: string | null;
  readonly total: string;
  readonly currency: string;
  readonly dueOn: string;
  readonly state: StatedInvoiceState;
  readonly settlements: readonly SettlementRow[];
}

/** Country of each of our customers, by id. */
export type Countries = ReadonlyMap<string, string>;

/** How each invoice stands: what is open, whether it counts, from when on it is overdue. Runs in the caller's transaction. */
@Injectable()
export class Standings {
  constructor(private readonly database: Database) {}

  /**
   * Computes anew what follows from the statements about these invoices. Those that are only known by a payment wait for their statement.
   *
   * @param countries of all their customers that are ours
   */
  async renew(invoices: readonly string[], countries: Countries): Promise<void> {
    const rows = await this.rows(invoices);
    if (rows.length === 0) return;
    const ends = endsOfDays();
    const standings = rows.map((row) => ({ externalId: row.externalId, ...standingOf(row, countries, ends) }));
    await this.database.query(
      `update invoices
       set open_amount = standing."openAmount", is_contested = standing."isContested", is_unpaid = standing."isUnpaid",
           overdue_from = standing."overdueFrom"
       from jsonb_to_recordset($1) as standing ("externalId" text, "openAmount" bigint, "isContested" boolean, "isUnpaid" boolean,
                                                "overdueFrom" timestamptz)
       where external_id = standing."externalId"`,
      [JSON.stringify(standings)],
    );
  }

  private rows(invoices: readonly string[]): Promise<InvoiceRow[]> {
    return this.database.query<InvoiceRow>(
      `select invoice.external_id as "externalId", invoice.customer_id as "customerId", total, invoice.currency, due_on::text as "dueOn",
              state,
              coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'amount', amount, 'currency', settlement.currency, 'isVoid', is_void))
                       filter (where kind is not null), '[]') as settlements
       from invoices invoice
       left join invoice_settlements settlement
         on settlement.invoice = invoice.external_id and settlement.billing_customer = invoice.billing_customer
       where invoice.external_id = any($1)
       group by invoice.external_id`,
      [invoices],
    );
  }
}

/** Of thousands of invoices that are linked at once, most are due on the same days: each is looked for once. */
function endsOfDays(): typeof endOfDay {
  const known = new Map<string, Date>();
  return (day, country) => {
    const key = `${country} ${day}`;
    const end = known.get(key) ?? endOfDay(day, country);
    known.set(key, end);
    return end;
  };
}

function standingOf(row: InvoiceRow, countries: Countries, endOf: typeof endOfDay) {
  const invoice = { ...row, total: Number(row.total) };
  const disputes = row.settlements.filter(({ kind }) => kind === 'dispute');
  const settlements = row.settlements.flatMap(({ kind, ...each }) => (kind === 'dispute' ? [] : [{ kind, ...each }]));
  const isContested = row.state === 'disputed' || disputes.some(({ isVoid }) => !isVoid);
  const country = row.customerId === null ? undefined : countries.get(row.customerId);
  return {
    openAmount: openAmount(invoice, settlements),
    isContested,
    isUnpaid: isUnpaid(invoice, settlements, isContested),
    overdueFrom: country === undefined ? null : endOf(row.dueOn, country),
  };
}
