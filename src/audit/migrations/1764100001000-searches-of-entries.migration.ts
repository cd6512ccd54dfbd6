import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** The log of a customer is searched by who acted, by what it is about, and by time; `audit_entries_of_account` is there already. */
export class SearchesOfEntries1764100001000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const where = 'where actor_id is not null';
    await buildIndexConcurrently(
      runner,
      'audit_entries_by_actor',
      `audit_entries (chain, actor_id, position) ${where}`,
    );
    await buildIndexConcurrently(runner, 'audit_entries_by_name', 'audit_entries (chain, name, position)');
    await buildIndexConcurrently(runner, 'audit_entries_by_time', 'audit_entries (chain, occurred_at)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
