import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Whom the billing system speaks of, and which of our customers that is. */
export class BillingCustomers1764010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing_customers (
        external_id text collate "C" primary key check (length(external_id) between 1 and 255),
        customer_id uuid references customers (id),
        first_seen_at timestamptz not null,
        linked_at timestamptz
      )`);
    await runner.query('create index billing_customers_of on billing_customers (customer_id)');
    await runner.query(
      'create index billing_customers_unknown on billing_customers (external_id) where customer_id is null',
    );
    await putBehindTheWall(runner, 'billing_customers', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
