import { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries are found by who acted: a column repeats what the body says, as the others do. */
export class ActorsOfEntries1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table audit_entries add column actor_id uuid');
    await runner.query(APPEND);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const APPEND = `
  create or replace function titolare_append_to_audit(customer uuid, bodies text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    head audit_chains;
    body text;
    entry jsonb;
  begin
    if current_setting('titolare.platform', true) is distinct from 'yes'
      and customer is distinct from nullif(current_setting('titolare.customer', true), '')::uuid
    then
      raise insufficient_privilege using message = 'a transaction writes into the chain of its own customer only';
    end if;
    head.chain := coalesce(customer, '00000000-0000-0000-0000-000000000000');
    insert into audit_chains values (head.chain, 0, sha256(convert_to('titolare/' || head.chain, 'UTF8')))
      on conflict do nothing;
    select * into head from audit_chains where chain = head.chain for update;
    foreach body in array bodies loop
      entry := body::jsonb;
      head.length := head.length + 1;
      head.hash := sha256(head.hash || convert_to(head.length || E'\\n' || body, 'UTF8'));
      insert into audit_entries (chain, position, customer_id, account_id, actor_id, name, occurred_at, body, hash)
      values (
        head.chain, head.length, customer, (entry #>> '{subject,accountId}')::uuid, (entry #>> '{actor,accountId}')::uuid,
        entry ->> 'name', (entry ->> 'at')::timestamptz, body, head.hash
      );
    end loop;
    update audit_chains set length = head.length, hash = head.hash where chain = head.chain;
  end $$`;
