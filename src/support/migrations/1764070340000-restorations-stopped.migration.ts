import { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is asked to agree may say no. What is stopped counts as replaced too, by nothing: so the index of what is under way stays true. */
export class RestorationsStopped1764070340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table credential_restorations
        add column stopped_at timestamptz,
        add column stopped_by uuid,
        add column stop_reason text check (length(stop_reason) <= 500),
        add check (stopped_at is null or replaced_at is not null)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
