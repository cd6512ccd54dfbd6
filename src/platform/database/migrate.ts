import { runMigrations as installJobQueue } from 'graphile-worker';
import { ownerDataSource } from './data-source';

/** Any number, the same in every process: processes that start together migrate one after the other. */
const MIGRATION_LOCK = 7_170_421;

/**
 * Brings the schema up to date: the job queue's tables first, for our migrations grant the use of them. Safe to call from
 * several processes at once, and while the previous version is serving.
 *
 * @param ownerUrl a login that may create tables and roles
 * @returns the names of the migrations that were run now
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await ownerDataSource(ownerUrl).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await installJobQueue({ connectionString: ownerUrl });
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}
