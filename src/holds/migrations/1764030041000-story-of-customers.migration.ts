import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** The holds that have ever rested on a customer are part of the story of its accounts. */
export class StoryOfCustomers1764030041000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndexConcurrently(
      runner,
      'holds_story_of_customer',
      'holds (customer_id, placed_at) where account_id is null',
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
