import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/**
 * One chain for each customer, and one, under the nil UUID, for what belongs to no customer. The application can read entries and
 * append them through one function; it can neither change nor remove any.
 */
export class AuditChains1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_chains (
        chain uuid primary key,
        length bigint not null,
        hash bytea not null
      )`);
    await runner.query(`
      create table audit_entries (
        chain uuid not null references audit_chains,
        position bigint not null,
        customer_id uuid,
        account_id uuid,
        name text not null,
        occurred_at timestamptz not null,
        body text not null,
        hash bytea not null,
        primary key (chain, position)
      )`);
    await runner.query('create index audit_entries_of_account on audit_entries (account_id, position)');
    await runner.query(`
      create function titolare_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name;
      end $$`);
    await runner.query(`
      create trigger audit_entries_are_append_only before update or delete or truncate on audit_entries
      for each statement execute function titolare_refuse_change()`);
    await runner.query(`
      create function titolare_append_to_audit(customer uuid, bodies text[]) returns void
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
          insert into audit_entries values (
            head.chain, head.length, customer, (entry #>> '{subject,accountId}')::uuid,
            entry ->> 'name', (entry ->> 'at')::timestamptz, body, head.hash
          );
        end loop;
        update audit_chains set length = head.length, hash = head.hash where chain = head.chain;
      end $$`);
    await runner.query('revoke all on function titolare_append_to_audit from public');
    await runner.query('grant execute on function titolare_append_to_audit to titolare_application');
    await putBehindTheWall(runner, 'audit_entries', ['select']);
    await putBehindTheWall(runner, 'audit_chains', ['select'], 'chain');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
