import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/**
 * Invoices and what settles them, as the billing system states them: `stated_at` and `tie_break` say which of its statements is kept.
 *
 * What is still open, whether it counts and from when is computed from both (`rules/unpaid-invoices.ts`) in the transaction that changes
 * either. A settlement may come before its invoice, so nothing ties the two.
 */
export class Invoices1764010010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invoices (
        external_id text collate "C" primary key check (length(external_id) between 1 and 255),
        billing_customer text collate "C" not null references billing_customers (external_id),
        customer_id uuid,
        number text not null,
        total bigint not null check (total >= 0),
        currency text not null,
        due_on date not null,
        state text not null check (state in ('open', 'disputed', 'cancelled')),
        pay_url text,
        stated_at timestamptz not null,
        tie_break text collate "C" not null,
        open_amount bigint not null,
        is_contested boolean not null,
        is_unpaid boolean not null,
        overdue_from timestamptz
      )`);
    await runner.query('create index invoices_of on invoices (customer_id)');
    await runner.query('create index invoices_of_billing_customer on invoices (billing_customer)');
    await runner.query('create index invoices_unpaid on invoices (customer_id, overdue_from) where is_unpaid');
    await runner.query(`
      create table invoice_settlements (
        invoice text collate "C" not null check (length(invoice) between 1 and 255),
        kind text not null check (kind in ('payment', 'credit_note', 'refund', 'dispute')),
        external_id text collate "C" not null check (length(external_id) between 1 and 255),
        billing_customer text collate "C" not null references billing_customers (external_id),
        customer_id uuid,
        amount bigint not null check (amount >= 0),
        currency text not null,
        is_void boolean not null,
        stated_at timestamptz not null,
        tie_break text collate "C" not null,
        primary key (invoice, kind, external_id)
      )`);
    await runner.query('create index settlements_of_billing_customer on invoice_settlements (billing_customer)');
    await putBehindTheWall(runner, 'invoices', ['select', 'insert', 'update']);
    await putBehindTheWall(runner, 'invoice_settlements', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
