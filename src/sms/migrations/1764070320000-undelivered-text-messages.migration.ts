import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** What staff look through: the text messages that have not arrived, in the order in which they were written. */
export class UndeliveredTextMessages1764070320000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const failed = 'where failed_at is not null';
    await buildIndexConcurrently(runner, 'text_messages_failed', `text_messages (queued_at, id) ${failed}`);
    await buildIndexConcurrently(
      runner,
      'text_messages_failed_of_customer',
      `text_messages (customer_id, queued_at, id) ${failed}`,
    );
    await buildIndexConcurrently(
      runner,
      'text_messages_delayed',
      'text_messages (queued_at, id) where sealed_content is not null and attempts > 0',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
