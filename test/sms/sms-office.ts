import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { AuditModule } from '../../src/audit';
import { DAY, newId, systemActor } from '../../src/kernel';
import type { RunningSettings } from '../../src/platform/config';
import { Database } from '../../src/platform/database';
import { PlatformModule } from '../../src/platform/platform.module';
import {
  SmsModule,
  textMessage,
  TextMessageList,
  TextMessages,
  type TextMessageRecipient,
  type TextMessageState,
  type TextMessageStateName,
  type WithheldBecause,
} from '../../src/sms';
import { MovedClock } from '../support/application/moved-clock';
import { createTestDatabase } from '../support/database';
import { testSettings } from '../support/settings';

const PATIENCE = 10_000;

/** Whose act the messages are about. */
export const writer = systemActor('test', newId());

export const code = textMessage<{ code: string }>(
  'sms-test.code',
  { it: (data) => `Il tuo codice: ${data.code}`, en: (data) => `Your code: ${data.code}` },
  { code: 'K7QM4T' },
);

/** The room `sms` on a database of its own, with a clock that the test moves. */
export interface SmsOffice {
  readonly messages: TextMessages;
  readonly list: TextMessageList;
  readonly database: Database;
  readonly clock: MovedClock;
  readonly app: INestApplicationContext;
  /** Queues a code without asking whether it may go, and commits. */
  send(to: TextMessageRecipient, data?: { code: string }): Promise<string>;
  /** Asks whether a code may go, and if so queues it, in one transaction. @returns null: it was queued */
  sendIfAllowed(to: TextMessageRecipient, askedFrom?: string | null): Promise<WithheldBecause | null>;
  messagesTo(to: TextMessageRecipient): Promise<TextMessageState[]>;
  /** The state of a message, as soon as it is this one. */
  stateWhen(to: TextMessageRecipient, id: string, state: TextMessageStateName): Promise<TextMessageState>;
  /** As the owner of the tables, with every row in sight. */
  sql<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** Asks again until there is an answer. */
  until(statement: string): Promise<void>;
  /** Makes the queue take up now what it has put off. */
  hurry(): Promise<void>;
  close(): Promise<void>;
}

export async function openSmsOffice(settings: Partial<RunningSettings>): Promise<SmsOffice> {
  const own = await createTestDatabase();
  const clock = new MovedClock();
  clock.advance(DAY); // so that nothing that is put off falls due by itself
  const platform = PlatformModule.with(testSettings({ DATABASE_URL: own.url, JOBS: true, ...settings }), [], clock);
  const app = await Test.createTestingModule({ imports: [platform, SmsModule, AuditModule] }).compile();
  app.useLogger(false);
  await app.init();
  const owner = new Client({ connectionString: own.url });
  await owner.connect();
  const [messages, list, database] = [app.get(TextMessages), app.get(TextMessageList), app.get(Database)];

  const until = async (statement: string): Promise<void> => {
    const patience = AbortSignal.timeout(PATIENCE);
    while ((await owner.query(statement)).rows.length === 0) patience.throwIfAborted();
  };
  const messagesTo = ({ accountId, customerId }: TextMessageRecipient) =>
    database.inScopeOf(customerId, 'test', async () => (await list.page(accountId, 50)).items);

  return {
    messages,
    list,
    database,
    clock,
    app,
    send: async (to, data = code.sample) => {
      const queued = await database.inScopeOf(to.customerId, 'test', () =>
        messages.queue(code, to, data, writer, null),
      );
      return queued.id;
    },
    sendIfAllowed: (to, askedFrom = null) =>
      database.inScopeOf(to.customerId, 'test', async () => {
        const because = await messages.withheldBecause(to.number, askedFrom);
        if (because === null) await messages.queue(code, to, code.sample, writer, askedFrom);
        return because;
      }),
    messagesTo,
    stateWhen: async (to, id, wanted) => {
      const patience = AbortSignal.timeout(PATIENCE);
      for (;;) {
        patience.throwIfAborted();
        const found = (await messagesTo(to)).find((each) => each.id === id);
        if (found?.state === wanted) return found;
      }
    },
    sql: async <Row extends object>(statement: string, parameters: unknown[] = []) =>
      (await owner.query<Row>(statement, parameters)).rows,
    until,
    hurry: async () => {
      await owner.query('update graphile_worker._private_jobs set run_at = now()');
      await owner.query(`select pg_notify('jobs:insert', '{"r":"hurry","count":1}')`);
    },
    close: async () => {
      await app.close();
      await owner.end();
      await own.drop();
    },
  };
}

let made = 0;

/** Somebody with a number of their own. */
export function someone(facts: Partial<TextMessageRecipient> = {}): TextMessageRecipient {
  const number = `+39340${String(1_000_000 + ++made)}`;
  return { accountId: newId(), customerId: newId(), number, language: 'it', ...facts };
}
