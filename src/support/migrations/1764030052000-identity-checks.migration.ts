import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** How staff found out who asks for help. Written once, and neither changed nor removed by the application. */
export class IdentityChecks1764030052000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity_checks (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null references accounts,
        checked_by uuid not null references accounts,
        method text not null,
        note text not null check (length(note) <= 500),
        checked_at timestamptz not null,
        check (account_id <> checked_by)
      )`);
    await runner.query('create index identity_checks_of_account on identity_checks (account_id, id)');
    await putBehindTheWall(runner, 'identity_checks', ['select', 'insert']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
