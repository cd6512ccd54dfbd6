import { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '../../database';

/** It belongs to no customer: who tries is often not known yet. Rows are no history, and go when their window is over. */
export class RateCounts1763900300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rate_counts (
        name text not null,
        subject bytea not null,
        window_end timestamptz not null,
        count integer not null,
        primary key (name, subject, window_end)
      )`);
    await runner.query('create index rate_counts_window_end on rate_counts (window_end)');
    await grant(runner, 'rate_counts', ['select', 'insert', 'update', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
