import { QueryRunner } from 'typeorm';

/**
 * For migrations without a transaction (`transaction = false`): builds an index while others go on writing. What an attempt that was
 * broken off has left behind is removed first, so the migration can simply be run again.
 *
 * @param definition what follows `on`: the table and its columns
 */
export async function buildIndexConcurrently(runner: QueryRunner, name: string, definition: string): Promise<void> {
  await runner.query(`drop index concurrently if exists ${name}`);
  await runner.query(`create index concurrently ${name} on ${definition}`);
}
