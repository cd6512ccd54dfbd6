import { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../application-role';

/**
 * A role belongs to the whole server: another database of ours may have made it already, or the operator, who then need not let the
 * owner's login create roles (it must be able to grant this one).
 */
export class ApplicationRole1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      begin
        if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
          create role ${APPLICATION_ROLE} nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await runner.query(`grant ${APPLICATION_ROLE} to current_user`);
    await runner.query(`grant usage on schema public to ${APPLICATION_ROLE}`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
