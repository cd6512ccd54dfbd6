import { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, putBehindTheWall } from '../../platform/database';

/**
 * What a principal was told of a hold for unpaid invoices: how many days before it at the latest (0: that it has begun), and that it is over.
 * And which threshold of the deployment the holds follow.
 */
export class UnpaidNotices1764010020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unpaid_notices (
        customer_id uuid not null references customers (id),
        starts_at timestamptz not null,
        days_before integer not null,
        told_at timestamptz not null,
        told_over_at timestamptz,
        primary key (customer_id, starts_at)
      )`);
    await putBehindTheWall(runner, 'unpaid_notices', ['select', 'insert', 'update']);
    await runner.query(`
      create table followed_threshold (
        is_one boolean primary key default true check (is_one),
        overdue_invoices integer not null
      )`);
    await grant(runner, 'followed_threshold', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
