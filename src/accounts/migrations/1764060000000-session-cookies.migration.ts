import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** The secrets by which browsers show their sessions. One lives as long as its session. */
export class SessionCookies1764060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session_cookies (
        digest bytea primary key,
        customer_id uuid,
        session_id uuid not null references sessions (id),
        issued_at timestamptz not null
      )`);
    await putBehindTheWall(runner, 'session_cookies', ['select', 'insert']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
