import { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that anybody can ask for are counted together, and one may go to an address that no account has. */
export class LettersOnRequest1763900200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letters
        add column on_request boolean not null default false,
        alter column account_id drop not null`);
    await runner.query(`
      create index letters_on_request_to_mailbox on letters (lower(address), queued_at) where on_request`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
