import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { AuditModule } from '../../src/audit';
import { newId, systemActor } from '../../src/kernel';
import {
  letter,
  LetterList,
  Mail,
  MailModule,
  type LetterState,
  type LetterStateName,
  type Recipient,
} from '../../src/mail';
import type { RunningSettings } from '../../src/platform/config';
import { Database } from '../../src/platform/database';
import { PlatformModule } from '../../src/platform/platform.module';
import { createTestDatabase } from '../support/database';
import { testSettings } from '../support/settings';

const PATIENCE = 10_000;

/** Whose act the letters are about. */
export const writer = systemActor('test', newId());

export const invitation = letter<{ name: string; link: string }>(
  'mail-test.invitation',
  {
    it: ({ name, link }) => ({
      subject: `Benvenuta, ${name}`,
      greeting: `Ciao ${name},`,
      paragraphs: ['Scegli la tua password.'],
      button: { label: 'Scegli la password', link },
      closing: 'A presto',
    }),
    en: ({ name, link }) => ({
      subject: `Welcome, ${name}`,
      greeting: `Hello ${name},`,
      paragraphs: ['Choose your password.'],
      button: { label: 'Choose the password', link },
      closing: 'See you soon',
    }),
  },
  { name: 'Anna', link: 'https://account.example.it/activate#secret' },
);

/** The room `mail` on a database of its own. */
export interface PostOffice {
  readonly mail: Mail;
  readonly letters: LetterList;
  readonly database: Database;
  readonly app: INestApplicationContext;
  /** Queues an invitation, and commits. */
  send(to: Recipient, data?: Parameters<typeof invitation.wordings.it>[0]): Promise<string>;
  /** The state of a letter, as soon as it is this one. */
  stateWhen(to: Recipient, id: string, state: LetterStateName): Promise<LetterState>;
  /** As the owner of the tables, with every row in sight. */
  sql<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** Asks again until there is an answer. */
  until(statement: string): Promise<void>;
  /** Every job has been tried; those that were put off or given up don't count. */
  jobsDone(): Promise<void>;
  /** Makes the queue take up again what it has put off. */
  hurry(): Promise<void>;
  close(): Promise<void>;
}

export async function openPostOffice(settings: Partial<RunningSettings>): Promise<PostOffice> {
  const own = await createTestDatabase();
  const platform = PlatformModule.with(testSettings({ DATABASE_URL: own.url, JOBS: true, ...settings }), []);
  const app = await Test.createTestingModule({ imports: [platform, MailModule, AuditModule] }).compile();
  app.useLogger(false);
  await app.init();
  const owner = new Client({ connectionString: own.url });
  await owner.connect();
  const [mail, letters, database] = [app.get(Mail), app.get(LetterList), app.get(Database)];

  const until = async (statement: string): Promise<void> => {
    const patience = AbortSignal.timeout(PATIENCE);
    while ((await owner.query(statement)).rows.length === 0) patience.throwIfAborted();
  };

  return {
    mail,
    letters,
    database,
    app,
    send: async (to, data = invitation.sample) => {
      const { id } = await database.inScopeOf(to.customerId, 'test', () => mail.queue(invitation, to, data, writer));
      return id;
    },
    stateWhen: async ({ accountId, customerId }, id, wanted) => {
      const patience = AbortSignal.timeout(PATIENCE);
      for (;;) {
        patience.throwIfAborted();
        const { items } = await database.inScopeOf(customerId, 'test', () => letters.page(accountId!, 50));
        const found = items.find((each) => each.id === id);
        if (found?.state === wanted) return found;
      }
    },
    sql: async <Row extends object>(statement: string, parameters: unknown[] = []) =>
      (await owner.query<Row>(statement, parameters)).rows,
    until,
    jobsDone: () =>
      until(`select 1 where not exists (
        select from graphile_worker._private_jobs where attempts = 0 or locked_at is not null)`),
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

export function someone(name: string, facts: Partial<Recipient> = {}): Recipient {
  return { accountId: newId(), customerId: newId(), address: `${name}@example.it`, language: 'it', ...facts };
}
