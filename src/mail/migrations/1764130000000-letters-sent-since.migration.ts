import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** Whether another of its kind has gone out since a letter failed is found without reading all that failed in between. */
export class LettersSentSince1764130000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndexConcurrently(
      runner,
      'letters_sent_of_kind',
      'letters (account_id, kind, queued_at, id) where sent_at is not null',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
