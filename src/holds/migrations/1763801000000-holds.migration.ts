import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/**
 * A hold is a row. In force at t = started, not ended, not lifted: the function below is that sentence, and the only place
 * where it is written. It is inlined, so the partial indexes serve it.
 */
export class Holds1763801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table holds (
        id uuid primary key,
        kind text not null,
        customer_id uuid,
        account_id uuid,
        placed_side text not null check (placed_side in ('customer', 'staff', 'system')),
        placed_by uuid,
        reason text not null check (length(reason) <= 500),
        placed_at timestamptz not null,
        starts_at timestamptz not null,
        ends_at timestamptz check (ends_at > starts_at),
        lifted_at timestamptz,
        lifted_side text check (lifted_side in ('customer', 'staff', 'system')),
        lifted_by uuid,
        lift_reason text check (length(lift_reason) <= 500),
        check (customer_id is not null or account_id is not null),
        check ((lifted_at is null) = (lifted_side is null))
      )`);
    await runner.query(`
      create function in_force(hold holds, moment timestamptz) returns boolean
      language sql immutable parallel safe
      return hold.lifted_at is null and hold.starts_at <= moment and (hold.ends_at is null or hold.ends_at > moment)`);
    await runner.query('create index holds_on_account on holds (account_id) where lifted_at is null');
    await runner.query(
      'create index holds_on_customer on holds (customer_id) where lifted_at is null and account_id is null',
    );
    await runner.query('create index holds_story on holds (account_id, placed_at)');
    await putBehindTheWall(runner, 'holds', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
