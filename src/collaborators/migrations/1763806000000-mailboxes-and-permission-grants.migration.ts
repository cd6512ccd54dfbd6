import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** A grant is a row, and so is its end: who may do what, since when, and who could before. */
export class MailboxesAndPermissionGrants1763806000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailboxes (
        id uuid primary key,
        customer_id uuid not null references customers,
        address text not null check (length(address) <= 254),
        address_key text not null unique,
        created_at timestamptz not null,
        unique (customer_id, id)
      )`);
    await runner.query(`
      create table permission_grants (
        id uuid primary key,
        customer_id uuid not null references customers,
        account_id uuid not null,
        mailbox_id uuid,
        permission text not null check (length(permission) <= 100),
        granted_at timestamptz not null,
        granted_by uuid,
        revoked_at timestamptz,
        revoked_by uuid,
        foreign key (customer_id, account_id) references accounts (customer_id, id),
        foreign key (customer_id, mailbox_id) references mailboxes (customer_id, id)
      )`);
    await runner.query(`
      create unique index permission_grants_held on permission_grants (account_id, permission, mailbox_id) nulls not distinct
      where revoked_at is null`);
    await putBehindTheWall(runner, 'mailboxes', ['select', 'insert']);
    await putBehindTheWall(runner, 'permission_grants', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
