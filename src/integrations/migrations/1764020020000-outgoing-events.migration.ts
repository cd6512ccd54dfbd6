import { MigrationInterface, QueryRunner } from 'typeorm';
import { putBehindTheWall } from '../../platform/database';

/** What the billing system is to know, and whether it took it. The body is kept as it is signed, byte for byte. */
export class OutgoingEvents1764020020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outgoing_events (
        position bigint generated always as identity primary key,
        id uuid not null unique,
        customer_id uuid,
        body text not null,
        attempts integer not null default 0,
        answer text,
        delivered_at timestamptz,
        failed_at timestamptz
      )`);
    await putBehindTheWall(runner, 'outgoing_events', ['select', 'insert', 'update']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
