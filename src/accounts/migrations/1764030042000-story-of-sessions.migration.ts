import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** The sessions of an account, those that are over as well, are read by the time at which they began. */
export class StoryOfSessions1764030042000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndexConcurrently(runner, 'sessions_story', 'sessions (account_id, started_at)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
