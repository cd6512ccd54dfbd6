import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/**
 * The check of the one state makes the promise true: what a message says is kept exactly as long as somebody may still have to send
 * it. The partial indexes are those of the limits, which withheld messages don't count towards.
 */
export class TextMessages1763900100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table text_messages (
        id uuid primary key,
        customer_id uuid,
        account_id uuid not null,
        kind text not null,
        number text not null,
        language text not null,
        asked_from text,
        sealed_content bytea,
        queued_at timestamptz not null,
        attempts integer not null,
        sent_at timestamptz,
        failed_at timestamptz,
        withheld_because text,
        gateway_answer text check (length(gateway_answer) <= 500),
        check (num_nonnulls(sealed_content, sent_at, failed_at) = 1),
        check (withheld_because is null or failed_at is not null)
      )`);
    await runner.query('create index text_messages_of_account on text_messages (account_id, queued_at, id)');
    for (const [name, columns] of [
      ['text_messages_to_number', 'number, queued_at'],
      ['text_messages_from_network', 'asked_from, queued_at'],
      ['text_messages_of_day', 'queued_at'],
    ] as const) {
      await runner.query(`create index ${name} on text_messages (${columns}) where withheld_because is null`);
    }
    await putBehindTheWall(runner, 'text_messages', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
