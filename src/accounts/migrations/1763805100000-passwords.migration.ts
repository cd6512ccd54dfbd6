import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Retired passwords stay, so that the last ones can be refused. An account has one that counts, or none. */
export class Passwords1763805100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table passwords (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null references accounts (id),
        hash text not null check (length(hash) <= 1000),
        set_at timestamptz not null,
        retired_at timestamptz
      )`);
    await runner.query('create unique index passwords_current on passwords (account_id) where retired_at is null');
    await runner.query('create index passwords_history on passwords (account_id, set_at desc)');
    await putBehindTheWall(runner, 'passwords', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
