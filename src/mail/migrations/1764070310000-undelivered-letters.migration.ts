import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** What staff look through: the letters that have not arrived, in the order in which they were written. They are few among all. */
export class UndeliveredLetters1764070310000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    const failed = 'where failed_at is not null';
    await buildIndexConcurrently(runner, 'letters_failed', `letters (queued_at, id) ${failed}`);
    await buildIndexConcurrently(
      runner,
      'letters_failed_of_customer',
      `letters (customer_id, queued_at, id) ${failed}`,
    );
    await buildIndexConcurrently(
      runner,
      'letters_delayed',
      'letters (queued_at, id) where sealed_content is not null and attempts > 0',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
