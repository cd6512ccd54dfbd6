import { migrate } from '../../../src/platform/database';
import type { TestServer } from './run-environment';
import { onDatabase, run } from './statements';

/** Makes the template: an empty database that goes through the project's migrations, and that nobody can enter any more. */
export async function prepareTemplate({ url, template }: TestServer): Promise<void> {
  await run(url, `create database ${template}`);
  await migrate(onDatabase(url, template));
  // PostgreSQL copies only a database that nobody is connected to.
  await run(url, `alter database ${template} allow_connections false`);
}

/** Drops the template and whatever copies of it were left, with everybody who is still connected. */
export async function dropTemplateAndCopies({ url, template }: TestServer): Promise<void> {
  const left = await run(url, `select datname from pg_database where starts_with(datname, '${template}')`);
  await run(url, ...left.map(({ datname }) => `drop database if exists ${String(datname)} with (force)`));
}
