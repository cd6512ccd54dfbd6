import { setTimeout as pause } from 'node:timers/promises';
import { runMigrations as installJobQueue } from 'graphile-worker';
import { DataSource, QueryRunner } from 'typeorm';
import { WrongSetting } from '../config';
import { ownerDataSource } from './data-source';

/** Any number, the same in every process: processes that start together migrate one after the other. */
const MIGRATION_LOCK = 7_170_421;
/** Milliseconds. */
const ASK_AGAIN_AFTER = 200;

/**
 * Brings the schema up to date: the job queue's tables first, for our migrations grant the use of them. Safe to call from
 * several processes at once, and while the previous version is serving.
 *
 * @param ownerUrl a login that may create tables and roles
 * @returns the names of the migrations that were run now
 * @throws WrongSetting when there is no way into the database
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await enter(ownerUrl);
  const lock = source.createQueryRunner();
  try {
    await takeTurn(lock);
    await installJobQueue({ connectionString: ownerUrl });
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}

/**
 * Whether every migration that this version knows has been run. Changes nothing.
 *
 * @throws WrongSetting when there is no way into the database
 */
export async function isUpToDate(ownerUrl: string): Promise<boolean> {
  const source = await enter(ownerUrl);
  try {
    return !(await source.showMigrations());
  } finally {
    await source.destroy();
  }
}

/**
 * Asks again and again instead of waiting in the database: a statement that waits holds a snapshot, and an index that is built
 * concurrently waits until all of these are gone. So each would wait for the other.
 */
async function takeTurn(lock: QueryRunner): Promise<void> {
  for (;;) {
    const [turn] = (await lock.query('select pg_try_advisory_lock($1) as is_ours', [MIGRATION_LOCK])) as [
      { is_ours: boolean },
    ];
    if (turn.is_ours) return;
    await pause(ASK_AGAIN_AFTER);
  }
}

/** The codes of Node and of PostgreSQL (class 28, 3D000, 57P03) by which a database that can't be entered says why. */
const NO_WAY_IN = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|28\w{3}|3D000|57P03)$/;

async function enter(ownerUrl: string): Promise<DataSource> {
  try {
    return await ownerDataSource(ownerUrl).initialize();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!NO_WAY_IN.test(code ?? '')) throw error;
    throw new WrongSetting(
      `The setting DATABASE_URL (or DATABASE_OWNER_URL) leads to no database: ${message || code}.`,
    );
  }
}
