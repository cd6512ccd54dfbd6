import { MigrationInterface, QueryRunner } from 'typeorm';
import { grant } from '../../platform/database';

/** Which messages of other systems were taken. Whose customer one is about is known only from what it says. */
export class ReceivedMessages1764020010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table received_messages (
        source text not null,
        message_id text not null,
        received_at timestamptz not null,
        primary key (source, message_id)
      )`);
    await runner.query('create index received_messages_received_at on received_messages (received_at)');
    await grant(runner, 'received_messages', ['select', 'insert', 'update', 'delete']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
