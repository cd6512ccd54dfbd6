import { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '../../database';

/** Answers that nobody can ask for again may be deleted. */
export class AnswersForgotten1764110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await grant(runner, 'idempotency_keys', ['delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
