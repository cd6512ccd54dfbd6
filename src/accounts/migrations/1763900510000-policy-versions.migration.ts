import { MigrationInterface, QueryRunner } from 'typeorm';

/** Two people may be changing the policy of a customer at once. The default is for the version before, which knows no such column. */
export class PolicyVersions1763900510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table customers add column policy_version integer not null default 1');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
