import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Under which name another system knew a customer: written with the customer, it is what makes a second import of the same file harmless. */
export class ImportedCustomers1763807000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imported_customers (
        external_id text primary key check (length(external_id) between 1 and 200),
        customer_id uuid not null unique references customers,
        imported_at timestamptz not null
      )`);
    await putBehindTheWall(runner, 'imported_customers', ['select', 'insert']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
