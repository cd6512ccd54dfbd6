import { TestApplication } from '../support/application';
import { run } from '../support/database';

/**
 * How many rows each table has and a checksum of all of them, those of the job queue included: a letter, a change, an audit line would
 * show.
 *
 * @param aside tables that may differ
 */
export async function footprint(
  { database }: TestApplication,
  ...aside: string[]
): Promise<Record<string, readonly [rows: string, checksum: string]>> {
  const tables = await run(
    database.url,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  );
  const selects = tables.map(
    ({ name }) =>
      `select '${String(name)}' as name, count(*), md5(string_agg(row::text, ',' order by row::text)) as sum from ${String(name)} row`,
  );
  const rows = await run(database.url, selects.join(' union all '));
  const kept = rows.filter(({ name }) => !aside.some((each) => String(name).endsWith(`.${each}`)));
  return Object.fromEntries(kept.map(({ name, count, sum }) => [String(name), [String(count), String(sum)]]));
}
