import { MigrationInterface, QueryRunner } from 'typeorm';

/** Those who are to be told beforehand are found without looking at every hold. Writers wait while it is built: a second for a million. */
export class HoldsToCome1763900500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index holds_to_come on holds (kind, starts_at) where lifted_at is null');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
