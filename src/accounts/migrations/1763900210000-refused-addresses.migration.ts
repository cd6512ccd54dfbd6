import { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when mail servers have said that no letter can arrive at an account's address. */
export class RefusedAddresses1763900210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table accounts add column email_refused_at timestamptz');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
