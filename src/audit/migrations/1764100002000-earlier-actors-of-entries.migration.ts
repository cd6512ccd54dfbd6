import { MigrationInterface, QueryRunner } from 'typeorm';

const AT_ONCE = 10_000;

/**
 * Entries from before there was the column get their actor too, in portions, so that nobody waits long who writes meanwhile. For that
 * time alone the guard of the table lets this be done. Whoever was writing without the column has finished: the migration before this
 * one built its indexes concurrently, which waits for that.
 */
export class EarlierActorsOfEntries1764100002000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(guard(`if current_setting('titolare.filling_actors', true) = 'yes' then return null; end if;`));
    const chains = (await runner.query('select chain, length from audit_chains')) as {
      readonly chain: string;
      readonly length: string;
    }[];
    for (const { chain, length } of chains) {
      for (let from = 0; from < Number(length); from += AT_ONCE) await fill(runner, chain, from);
    }
    await runner.query(guard(''));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

async function fill(runner: QueryRunner, chain: string, from: number): Promise<void> {
  await runner.startTransaction();
  await runner.query(`set local titolare.filling_actors = 'yes'`);
  await runner.query(
    `update audit_entries
     set actor_id = (body::json #>> '{actor,accountId}')::uuid
     where chain = $1 and position > $2 and position <= $3
       and actor_id is null and body::json #>> '{actor,accountId}' is not null`,
    [chain, from, from + AT_ONCE],
  );
  await runner.commitTransaction();
}

const guard = (exception: string) => `
  create or replace function titolare_refuse_change() returns trigger language plpgsql as $$
  begin
    ${exception}
    raise exception '% is append-only', tg_table_name;
  end $$`;
