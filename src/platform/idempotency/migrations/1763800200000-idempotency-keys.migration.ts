import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../database';

export class IdempotencyKeys1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_keys (
        account_id uuid not null,
        key text not null check (length(key) <= 255),
        customer_id uuid,
        request_digest bytea not null,
        used_at timestamptz not null,
        answer json,
        primary key (account_id, key)
      )`);
    await putBehindTheWall(runner, 'idempotency_keys', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
