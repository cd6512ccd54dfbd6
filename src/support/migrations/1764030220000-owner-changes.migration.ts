import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Principal accounts that are to become another person's. Of an account, one at a time is under way. */
export class OwnerChanges1764030220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table owner_changes (
        id uuid primary key,
        customer_id uuid not null,
        account_id uuid not null,
        display_name text not null,
        email text not null,
        reason text not null check (length(reason) <= 500),
        documents text not null check (length(documents) <= 500),
        requested_at timestamptz not null,
        requested_by uuid,
        expires_at timestamptz not null,
        approved_at timestamptz,
        approved_by uuid,
        waits_until timestamptz,
        link_sent_at timestamptz,
        stopped_at timestamptz,
        stopped_by text check (stopped_by in ('contact', 'staff')),
        stop_reason text check (length(stop_reason) <= 500),
        completed_at timestamptz,
        replaced_at timestamptz,
        check ((approved_at is null) = (waits_until is null)),
        check (stopped_at is null or completed_at is null)
      )`);
    await runner.query(`
      create unique index owner_changes_under_way on owner_changes (account_id)
      where stopped_at is null and completed_at is null and replaced_at is null`);
    await runner.query('create index owner_changes_of_customer on owner_changes (customer_id, id)');
    await putBehindTheWall(runner, 'owner_changes', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
