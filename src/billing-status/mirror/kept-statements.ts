import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { InvoiceOfAnotherCustomer } from '../billing-status.errors';
import { keyOf, tieBreak } from '../rules/newest-statements';
import { DisputeStatement, InvoiceStatement, SettlementStatement, Statement } from '../statements';

type AboutInvoice = SettlementStatement | DisputeStatement;

/** ISO 4217: no currency is involved. */
const NO_CURRENCY = 'XXX';

/** The newest statement about each thing. Every method runs in the caller's transaction, with the customers of the statements locked. */
@Injectable()
export class KeptStatements {
  constructor(private readonly database: Database) {}

  /**
   * Keeps those that are newer than what is kept.
   *
   * @param statements one about each thing
   * @returns those that were kept now
   * @throws InvoiceOfAnotherCustomer
   */
  async keep(statements: readonly Statement[]): Promise<Statement[]> {
    const invoices = statements.filter((each) => each.kind === 'invoice');
    const settlements = statements.filter((each) => each.kind !== 'invoice');
    const kept = new Set([...(await this.keepInvoices(invoices)), ...(await this.keepSettlements(settlements))]);
    return statements.filter((statement) => kept.has(keyOf(statement)));
  }

  private async keepInvoices(invoices: readonly InvoiceStatement[]): Promise<string[]> {
    if (invoices.length === 0) return [];
    const rows = JSON.stringify(invoices.map((invoice) => ({ ...invoice, tieBreak: tieBreak(invoice) })));
    const kept = await this.database.query<{ externalId: string }>(
      `insert into invoices (external_id, billing_customer, customer_id, number, total, currency, due_on, state, pay_url, stated_at,
                             tie_break, open_amount, is_contested, is_unpaid)
       select stated."externalId", customer, customer_id, number, total, currency, "dueOn", state, "payUrl", "statedAt", "tieBreak",
              total, false, false
       from jsonb_to_recordset($1) as stated ("externalId" text, customer text, number text, total bigint, currency text, "dueOn" date,
                                              state text, "payUrl" text, "statedAt" timestamptz, "tieBreak" text)
       join billing_customers on billing_customers.external_id = customer
       order by stated."externalId"
       on conflict (external_id) do update
       set number = excluded.number, total = excluded.total, currency = excluded.currency, due_on = excluded.due_on,
           state = excluded.state, pay_url = excluded.pay_url, stated_at = excluded.stated_at, tie_break = excluded.tie_break
       where invoices.billing_customer = excluded.billing_customer
         and (invoices.stated_at, invoices.tie_break) < (excluded.stated_at, excluded.tie_break)
       returning external_id as "externalId"`,
      [rows],
    );
    if (kept.length < invoices.length)
      await this.refuseThoseOfOthers(invoices.map(({ externalId, customer }) => ({ invoice: externalId, customer })));
    return kept.map(({ externalId }) => JSON.stringify(['invoice', externalId]));
  }

  private async keepSettlements(settlements: readonly AboutInvoice[]): Promise<string[]> {
    if (settlements.length === 0) return [];
    const kept = await this.database.query<{ key: [string, string, string] }>(
      `insert into invoice_settlements (invoice, kind, external_id, billing_customer, customer_id, amount, currency, is_void, stated_at,
                                        tie_break)
       select invoice, kind, stated."externalId", customer, customer_id, amount, currency, "isVoid", "statedAt", "tieBreak"
       from jsonb_to_recordset($1) as stated (invoice text, kind text, "externalId" text, customer text, amount bigint, currency text,
                                              "isVoid" boolean, "statedAt" timestamptz, "tieBreak" text)
       join billing_customers on billing_customers.external_id = customer
       order by invoice, kind, stated."externalId"
       on conflict (invoice, kind, external_id) do update
       set billing_customer = excluded.billing_customer, customer_id = excluded.customer_id, amount = excluded.amount,
           currency = excluded.currency, is_void = excluded.is_void, stated_at = excluded.stated_at, tie_break = excluded.tie_break
       where (invoice_settlements.stated_at, invoice_settlements.tie_break) < (excluded.stated_at, excluded.tie_break)
       returning json_build_array(kind, invoice, external_id) as key`,
      [JSON.stringify(settlements.map(asRow))],
    );
    await this.refuseThoseOfOthers(settlements);
    return kept.map(({ key }) => JSON.stringify(key));
  }

  /** What is said in the name of another customer would change nothing of an invoice, and look as if it had. */
  private async refuseThoseOfOthers(stated: readonly { invoice: string; customer: string }[]): Promise<void> {
    const [other] = await this.database.query<{ invoice: string }>(
      `select invoice
       from jsonb_to_recordset($1) as stated (invoice text, customer text)
       join invoices on external_id = invoice and billing_customer <> customer
       limit 1`,
      [JSON.stringify(stated)],
    );
    if (other) throw new InvoiceOfAnotherCustomer({ params: { invoice: other.invoice } });
  }
}

function asRow(statement: AboutInvoice): object {
  const shared = { ...statement, tieBreak: tieBreak(statement) };
  return statement.kind === 'dispute'
    ? { ...shared, amount: 0, currency: NO_CURRENCY, isVoid: statement.isOver }
    : shared;
}
