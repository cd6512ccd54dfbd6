import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Sign-ins whose password was right, and that wait for a second factor. */
export class PendingSignIns1763901100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pending_sign_ins (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        password_id uuid not null,
        digest bytea not null unique,
        expires_at timestamptz not null,
        wrong_tries integer not null default 0,
        used_at timestamptz
      )`);
    await runner.query('create index pending_sign_ins_of_account on pending_sign_ins (account_id, expires_at)');
    await putBehindTheWall(runner, 'pending_sign_ins', ['select', 'insert', 'update', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
