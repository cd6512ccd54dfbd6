import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** What customers are to pay for what was done for them: recorded once a reference, reported to the billing system as an event. */
export class Fees1764010030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fees (
        id uuid primary key,
        customer_id uuid not null references customers (id),
        amount bigint not null check (amount > 0),
        currency text not null,
        reason text not null check (length(reason) <= 500),
        reference text not null check (length(reference) between 1 and 255),
        charged_at timestamptz not null,
        charged_side text not null,
        charged_by uuid,
        unique (customer_id, reference)
      )`);
    await putBehindTheWall(runner, 'fees', ['select', 'insert']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
