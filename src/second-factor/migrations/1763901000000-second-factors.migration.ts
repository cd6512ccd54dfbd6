import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Authenticator apps, recovery codes, remembered devices; and since when a customer asks its people for a second factor. */
export class SecondFactors1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table authenticators (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        sealed_secret bytea not null,
        begun_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      )`);
    await runner.query(
      'create unique index authenticators_of_account on authenticators (account_id, (confirmed_at is not null))',
    );
    await runner.query(`
      create table recovery_codes (
        account_id uuid not null,
        digest bytea not null,
        customer_id uuid,
        made_at timestamptz not null,
        used_at timestamptz,
        primary key (account_id, digest)
      )`);
    await runner.query(`
      create table remembered_devices (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        digest bytea not null unique,
        address text,
        user_agent text,
        remembered_at timestamptz not null,
        used_at timestamptz not null,
        expires_at timestamptz not null
      )`);
    await runner.query('create index remembered_devices_of_account on remembered_devices (account_id, id)');
    await runner.query(`
      create table second_factor_requirements (
        customer_id uuid primary key,
        since timestamptz not null
      )`);
    for (const table of ['authenticators', 'recovery_codes', 'remembered_devices']) {
      await putBehindTheWall(runner, table, ['select', 'insert', 'update', 'delete']);
    }
    await putBehindTheWall(runner, 'second_factor_requirements', ['select', 'insert']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
