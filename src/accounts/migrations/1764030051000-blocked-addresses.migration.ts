import { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when staff let no letter go to an account's address. */
export class BlockedAddresses1764030051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table accounts add column email_blocked_at timestamptz');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
