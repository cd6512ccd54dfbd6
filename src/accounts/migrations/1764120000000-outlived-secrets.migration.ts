import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently, grant } from '../../platform/database';

/** Secrets of sessions that are over may be deleted, and are found by their side and age. The right to change skips what another deletes. */
export class OutlivedSecrets1764120000000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndexConcurrently(runner, 'refresh_tokens_by_age', 'refresh_tokens (customer_id, issued_at)');
    await buildIndexConcurrently(runner, 'session_cookies_by_age', 'session_cookies (customer_id, issued_at)');
    await grant(runner, 'refresh_tokens', ['delete']);
    await grant(runner, 'session_cookies', ['update', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
