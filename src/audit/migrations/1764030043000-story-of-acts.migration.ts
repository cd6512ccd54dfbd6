import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** An account's own acts, and those on it, by their time; without what other rooms tell, of which there is much more. */
export class StoryOfActs1764030043000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndexConcurrently(
      runner,
      'audit_entries_story',
      `audit_entries (account_id, occurred_at) where name <> all ('{accounts.session-started,accounts.sign-in-refused,challenges.issued,holds.lifted,holds.placed,mail.letter-failed,mail.letter-sent,sms.text-message-failed,sms.text-message-sent}')`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
