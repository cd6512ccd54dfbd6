import { MigrationInterface, QueryRunner } from 'typeorm';

/** A password that somebody else has made opens the account for a while only. Where nothing is written, there is no end. */
export class OneTimePasswords1764030200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table passwords add column good_until timestamptz');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
