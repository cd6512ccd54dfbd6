import { MigrationInterface, QueryRunner } from 'typeorm';

/** Wrong tries count by when they were made, not by when their code was sent. */
export class TriesInTime1763900600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table challenges add column tried_at timestamptz');
    await runner.query('update challenges set tried_at = issued_at where wrong_tries > 0');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
