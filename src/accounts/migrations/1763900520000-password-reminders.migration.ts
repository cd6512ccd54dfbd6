import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** Of which expiry somebody was reminded, and how many days before at the latest. A password that gets another date has another hold. */
export class PasswordReminders1763900520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table password_reminders (
        hold_id uuid primary key references holds (id),
        customer_id uuid,
        days_before integer not null,
        reminded_at timestamptz not null
      )`);
    await putBehindTheWall(runner, 'password_reminders', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
