import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** The unique index makes the rule true: of an account and purpose, only the newest works. */
export class Challenges1763803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table challenges (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        purpose text not null,
        digest bytea not null unique,
        issued_at timestamptz not null,
        expires_at timestamptz not null,
        redeemed_at timestamptz,
        replaced_at timestamptz,
        cancelled_at timestamptz
      )`);
    await runner.query(`
      create unique index challenges_newest on challenges (account_id, purpose)
      where redeemed_at is null and replaced_at is null and cancelled_at is null`);
    await runner.query('create index challenges_story on challenges (account_id, issued_at)');
    await putBehindTheWall(runner, 'challenges', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
