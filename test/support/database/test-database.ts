import { randomBytes } from 'node:crypto';
import { announced } from './run-environment';
import { onDatabase, run } from './statements';

/** A migrated database that belongs to one test file. */
export interface TestDatabase {
  /** for the owner of the tables */
  readonly url: string;
  /** Removes it, with everybody who is still connected. What isn't dropped goes at the end of the run. */
  drop(): Promise<void>;
}

/** A fresh copy of the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = announced();
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  await run(url, `create database ${name} template ${template}`);
  return {
    url: onDatabase(url, name),
    drop: async () => {
      await run(url, `drop database if exists ${name} with (force)`);
    },
  };
}
