import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** The access log: who wanted to sign in to which account, when, from where, and what came of it. */
export class SignIns1763902000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_ins (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        at timestamptz not null,
        result text not null,
        because text,
        address text,
        network text not null,
        country text,
        device text,
        marks text[] not null default '{}'
      )`);
    await runner.query('create index sign_ins_of_account on sign_ins (account_id, at, id)');
    await runner.query('create index sign_ins_by_age on sign_ins (coalesce(customer_id, account_id), at)');
    // nothing is ever changed: the right is needed to skip what another erases (`for update skip locked`)
    await putBehindTheWall(runner, 'sign_ins', ['select', 'insert', 'update', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
