import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** The queue of those who wait, however many were decided before them; and those that were decided, however many expired. */
export class ReactivationsInTurn1764070330000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndexConcurrently(
      runner,
      'reactivation_requests_waiting',
      'reactivation_requests (id) where decision is null and lapse_noted_at is null',
    );
    await buildIndexConcurrently(runner, 'reactivation_requests_decided', 'reactivation_requests (decision, id)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
