import { MigrationInterface, QueryRunner } from 'typeorm';
import { grant, putBehindTheWall } from '../../platform/database';

/** A session, its refresh tokens (each works once), and the keys that sign access tokens for all processes. */
export class Sessions1763805200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null references accounts (id),
        restricted_to text check (restricted_to in ('change_password', 'pay_invoices')),
        started_at timestamptz not null,
        authenticated_at timestamptz not null,
        refreshed_at timestamptz not null,
        idle_after timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        ended_because text,
        address text,
        user_agent text,
        check ((ended_at is null) = (ended_because is null))
      )`);
    await runner.query('create index sessions_running on sessions (account_id, started_at) where ended_at is null');
    await runner.query(`
      create table refresh_tokens (
        digest bytea primary key,
        customer_id uuid,
        session_id uuid not null references sessions (id),
        issued_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query('create index refresh_tokens_of_session on refresh_tokens (session_id)');
    await runner.query(`
      create table signing_keys (
        id text primary key,
        public_key text not null,
        sealed_private_key bytea not null,
        made_at timestamptz not null,
        retired_at timestamptz
      )`);
    await runner.query('create unique index signing_keys_current on signing_keys ((true)) where retired_at is null');
    await putBehindTheWall(runner, 'sessions', ['select', 'insert', 'update']);
    await putBehindTheWall(runner, 'refresh_tokens', ['select', 'insert', 'update']);
    await grant(runner, 'signing_keys', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
