import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Requests to be let in again. The unique index makes the rule true: of an account, one at a time is open. */
export class ReactivationRequests1764030100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reactivation_requests (
        id uuid primary key,
        customer_id uuid not null,
        account_id uuid not null,
        proof text not null check (proof in ('password', 'link')),
        message text not null check (length(message) <= 1000),
        asked_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > asked_at),
        lapse_noted_at timestamptz,
        assigned_to uuid,
        assigned_at timestamptz,
        decision text check (decision in ('approved', 'refused')),
        decided_at timestamptz,
        decided_by uuid,
        reason text check (length(reason) <= 500),
        check ((decision is null) = (decided_at is null)),
        check ((assigned_to is null) = (assigned_at is null))
      )`);
    await runner.query(`
      create unique index reactivation_requests_open on reactivation_requests (account_id)
      where decision is null and lapse_noted_at is null`);
    await runner.query('create index reactivation_requests_of_account on reactivation_requests (account_id, id)');
    await putBehindTheWall(runner, 'reactivation_requests', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
