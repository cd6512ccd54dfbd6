import { Injectable } from '@nestjs/common';
import { Customer, Customers } from '../accounts';
import { Actor, after, Clock, HOUR } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { StatedInFuture } from './billing-status.errors';
import { BillingCustomerLinked } from './events/billing-customer-linked.event';
import { BillingCustomerUnlinked } from './events/billing-customer-unlinked.event';
import { StatementTaken } from './events/statement-taken.event';
import { BillingCustomers } from './mirror/billing-customers';
import { KeptStatements } from './mirror/kept-statements';
import { Standings } from './mirror/standings';
import { UnpaidHolds } from './mirror/unpaid-holds';
import { newestOfEach } from './rules/newest-statements';
import { Statement } from './statements';

/** What became of statements that the billing system made. */
export interface Reception {
  /** those that said something new; the others were known, or older than what is known */
  readonly news: readonly Statement[];
  /** the billing system's customers among them that are none of ours: kept, and reported to staff, until they are linked */
  readonly unknownCustomers: readonly string[];
}

/** So far the clock of the billing system may be ahead of ours. */
const AHEAD = HOUR;

/** The door of the billing system: what it says is kept, and holds follow in the same transaction. */
@Injectable()
export class BillingMirror {
  constructor(
    private readonly billingCustomers: BillingCustomers,
    private readonly kept: KeptStatements,
    private readonly standings: Standings,
    private readonly unpaidHolds: UnpaidHolds,
    private readonly customers: Customers,
    private readonly events: EventBus,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes statements in any order, as often as they come. Joins a running transaction across customers. Locks are taken in one order, so give
   * all that belong to one transaction at once.
   *
   * @throws InvoiceOfAnotherCustomer when an invoice was stated for one customer before, and it, or something of it, is for another one now
   * @throws StatedInFuture when one is dated more than an hour ahead
   */
  take(statements: readonly Statement[], by: Actor): Promise<Reception> {
    return this.database.acrossCustomers('statements of the billing system', async () => {
      const latest = after(this.clock.now(), AHEAD);
      if (statements.some(({ statedAt }) => statedAt > latest)) throw new StatedInFuture();
      const externalIds = [...new Set(statements.map(({ customer }) => customer))];
      const linked = await this.billingCustomers.lock(externalIds);
      const news = await this.kept.keep(newestOfEach(statements));
      const concerned = await this.lockCustomers(news.map(({ customer }) => linked.get(customer)));
      await this.apply(news.map(invoiceOf), concerned, by);
      for (const statement of news) await this.publish(statement, linked.get(statement.customer) ?? null, by);
      return { news, unknownCustomers: externalIds.filter((externalId) => linked.get(externalId) === null) };
    });
  }

  /**
   * Says which of our customers one of the billing system is, and what was stated of it counts there from now on. Said of another one before,
   * it no longer counts there.
   *
   * @throws AccountNotFound when we have no such customer
   */
  linkCustomer(externalId: string, customerId: string, by: Actor): Promise<void> {
    return this.database.acrossCustomers('link a customer of the billing system', async () => {
      const before = (await this.billingCustomers.lock([externalId])).get(externalId) ?? null;
      if (before === customerId) return;
      const concerned = await this.lockCustomers([before, customerId]);
      await this.apply(await this.billingCustomers.link(externalId, customerId), concerned, by);
      const now = this.clock.now();
      const on = (id: string) => ({ customerId: id, accountId: null });
      if (before !== null) await this.events.publish(new BillingCustomerUnlinked(on(before), by, now, { externalId }));
      await this.events.publish(new BillingCustomerLinked(on(customerId), by, now, { externalId }));
    });
  }

  /** One after the other in one order, so that two who lock several can't block each other. */
  private async lockCustomers(ids: readonly (string | null | undefined)[]): Promise<Customer[]> {
    const ours = [...new Set(ids)].filter((id) => id !== null && id !== undefined).sort();
    const locked: Customer[] = [];
    for (const id of ours) locked.push(await this.customers.lockPolicy(id));
    return locked;
  }

  private async apply(invoices: readonly string[], customers: readonly Customer[], by: Actor): Promise<void> {
    await this.standings.renew(invoices, new Map(customers.map(({ id, country }) => [id, country])));
    for (const customer of customers) await this.unpaidHolds.follow(customer, by);
  }

  private async publish(statement: Statement, customerId: string | null, by: Actor): Promise<void> {
    const { kind, externalId } = statement;
    const facts = { kind, externalId, invoice: invoiceOf(statement), ...saidOf(statement) };
    const subject = { customerId, accountId: null };
    await this.events.publish(new StatementTaken(subject, by, this.clock.now(), facts));
  }
}

function invoiceOf(statement: Statement): string {
  return statement.kind === 'invoice' ? statement.externalId : statement.invoice;
}

function saidOf(statement: Statement) {
  switch (statement.kind) {
    case 'invoice':
      return { amount: statement.total, currency: statement.currency, state: statement.state };
    case 'dispute':
      return { amount: null, currency: null, state: statement.isOver ? 'over' : 'open' };
    default:
      return {
        amount: statement.amount,
        currency: statement.currency,
        state: statement.isVoid ? 'taken_back' : 'made',
      };
  }
}
