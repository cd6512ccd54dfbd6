import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Who has chosen to be asked for a code by mail, where the customer leaves it to them. */
export class MailedCodeChoices1764005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailed_code_choices (
        account_id uuid primary key,
        customer_id uuid,
        chosen_at timestamptz not null
      )`);
    await putBehindTheWall(runner, 'mailed_code_choices', ['select', 'insert', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
