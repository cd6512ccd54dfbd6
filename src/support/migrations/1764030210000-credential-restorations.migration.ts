import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Initial credentials that staff have restored, or are about to. By letter one at a time of an account is under way. */
export class CredentialRestorations1764030210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table credential_restorations (
        id uuid primary key,
        customer_id uuid not null,
        account_id uuid not null,
        way text not null check (way in ('one_time_password', 'letter')),
        reason text not null check (length(reason) <= 500),
        identity_check_id uuid,
        fee_amount bigint check (fee_amount > 0),
        fee_currency text,
        email text,
        begun_at timestamptz not null,
        begun_by uuid,
        expires_at timestamptz not null,
        address_confirmed_at timestamptz,
        approved_at timestamptz,
        approved_by uuid,
        replaced_at timestamptz,
        check ((way = 'letter') = (email is not null)),
        check ((fee_amount is null) = (fee_currency is null))
      )`);
    await runner.query(`
      create unique index credential_restorations_under_way on credential_restorations (account_id)
      where way = 'letter' and approved_at is null and replaced_at is null`);
    await runner.query('create index credential_restorations_of_account on credential_restorations (account_id, id)');
    await putBehindTheWall(runner, 'credential_restorations', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
