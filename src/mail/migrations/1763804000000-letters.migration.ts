import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** The last check makes the promise true: what a letter says is kept exactly as long as somebody may still have to send it. */
export class Letters1763804000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letters (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        kind text not null,
        address text not null,
        language text not null,
        message_id text not null,
        sealed_content bytea,
        queued_at timestamptz not null,
        attempts integer not null,
        sent_at timestamptz,
        failed_at timestamptz,
        server_answer text check (length(server_answer) <= 500),
        check (num_nonnulls(sealed_content, sent_at, failed_at) = 1)
      )`);
    await runner.query('create index letters_of_account on letters (account_id, queued_at, id)');
    await runner.query('create index letters_to_mailbox on letters (lower(address), kind, queued_at)');
    await putBehindTheWall(runner, 'letters', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
