import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** How many wrong passwords in a row: of each account, and of each name that no account has. */
export class SignInFailures1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in_failures (
        subject text primary key,
        customer_id uuid,
        failed integer not null,
        locked_at timestamptz,
        changed_at timestamptz not null
      )`);
    await runner.query(
      'create index sign_in_failures_of_nobody on sign_in_failures (changed_at) where customer_id is null',
    );
    await putBehindTheWall(runner, 'sign_in_failures', ['select', 'insert', 'update', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
