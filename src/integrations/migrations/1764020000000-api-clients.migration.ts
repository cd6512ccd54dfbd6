import { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '../../platform/database';

/** Other systems, and their keys as digests. They belong to the deployment, to no customer. Rows stay, so that old acts keep a name. */
export class ApiClients1764020000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_clients (
        id uuid primary key,
        name text not null,
        created_at timestamptz not null
      )`);
    await runner.query('create unique index api_clients_name on api_clients (lower(name))');
    await runner.query(`
      create table api_keys (
        id uuid primary key,
        client_id uuid not null references api_clients (id),
        prefix text not null,
        digest bytea not null unique,
        scopes text[] not null,
        created_at timestamptz not null,
        expires_at timestamptz,
        revoked_at timestamptz,
        last_used_at timestamptz
      )`);
    await runner.query('create index api_keys_of_client on api_keys (client_id, id)');
    await grant(runner, 'api_clients', ['select', 'insert']);
    await grant(runner, 'api_keys', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
