import { MigrationInterface, QueryRunner } from 'typeorm';

/** A code beside a link; short codes with their wrong tries; and of "this wasn't me" links several may live. */
export class Codes1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table challenges
        add column link_code_digest bytea unique,
        add column target text,
        add column wrong_tries integer not null default 0`);
    await runner.query(`
      create unique index challenges_newest_but_not_me on challenges (account_id, purpose)
      where redeemed_at is null and replaced_at is null and cancelled_at is null and purpose <> 'not_me'`);
    await runner.query('drop index challenges_newest');
    await runner.query('alter index challenges_newest_but_not_me rename to challenges_newest');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
