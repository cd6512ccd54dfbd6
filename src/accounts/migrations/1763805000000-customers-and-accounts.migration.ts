import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/**
 * A customer always has exactly one principal: it can't be written without (`principal_id` names an account of that role, checked at
 * the commit because each row names the other), and the partial unique index refuses a second one.
 */
export class CustomersAndAccounts1763805000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customers (
        id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        kind text not null check (kind in ('natural_person', 'company', 'freelancer', 'sole_trader', 'public_body')),
        country char(2) not null,
        vat_number text,
        tax_code text,
        language text not null check (language in ('it', 'en')),
        policy jsonb not null default '{}',
        collaborator_limit integer check (collaborator_limit >= 0),
        principal_id uuid not null,
        principal_role text not null generated always as ('principal') stored,
        created_at timestamptz not null
      )`);
    await runner.query(`
      create table accounts (
        id uuid primary key,
        customer_id uuid references customers,
        role text not null check (role in ('principal', 'collaborator', 'support', 'administrator')),
        user_name text not null,
        user_name_key text not null,
        display_name text not null check (length(display_name) between 1 and 200),
        email text check (length(email) <= 254),
        email_key text,
        email_confirmed_at timestamptz,
        phone text,
        phone_confirmed_at timestamptz,
        language text check (language in ('it', 'en')),
        created_at timestamptz not null,
        deactivated_at timestamptz,
        version integer not null default 1,
        check ((role in ('support', 'administrator')) = (customer_id is null)),
        check ((email is null) = (email_key is null)),
        check (role <> 'principal' or deactivated_at is null),
        unique (customer_id, id),
        unique (customer_id, id, role)
      )`);
    await runner.query(`
      alter table customers add constraint customers_principal
      foreign key (id, principal_id, principal_role) references accounts (customer_id, id, role) deferrable initially deferred`);
    await runner.query(
      'create unique index accounts_user_name on accounts (user_name_key) where deactivated_at is null',
    );
    await runner.query(`create unique index accounts_one_principal on accounts (customer_id) where role = 'principal'`);
    await runner.query('create index accounts_email on accounts (email_key) where deactivated_at is null');
    await runner.query(
      'create index accounts_phone on accounts (phone) where phone_confirmed_at is not null and deactivated_at is null',
    );
    await runner.query('create index accounts_of_customer on accounts (customer_id, user_name_key, id)');
    await runner.query('create index customers_vat_number on customers (vat_number)');
    await runner.query('create index customers_tax_code on customers (tax_code)');
    await putBehindTheWall(runner, 'customers', ['select', 'insert', 'update'], 'id');
    await putBehindTheWall(runner, 'accounts', ['select', 'insert', 'update']);
    for (const table of ['holds', 'challenges']) {
      await runner.query(`alter table ${table} add foreign key (account_id) references accounts (id)`);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
