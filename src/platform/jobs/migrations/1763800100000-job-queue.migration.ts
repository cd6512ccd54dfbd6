import { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../../database';

/**
 * The queue's own tables belong to the owner. The application's role may add a job through this one door, and can neither read
 * nor change those that wait: their payloads belong to every customer.
 */
export class JobQueue1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function titolare_enqueue_job(name text, payload json, key text, queue text, not_before timestamptz, tries integer)
      returns void
      language sql
      security definer
      set search_path = pg_catalog, pg_temp
      as $$
        select graphile_worker.add_job(
          name,
          payload => payload,
          job_key => key,
          queue_name => queue,
          run_at => not_before,
          max_attempts => tries
        )
      $$`);
    await runner.query('revoke all on function titolare_enqueue_job from public');
    await runner.query(`grant execute on function titolare_enqueue_job to ${APPLICATION_ROLE}`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
