import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../../src/app.module';
import { RunningSettings } from '../../../src/platform/config';
import { serve } from '../../../src/start-up';
import { createTestDatabase, TestDatabase, until } from '../database';
import { openMailbox, TestMailbox } from '../mailbox';
import { openPhone, TestPhone } from '../phone';
import { testSettings } from '../settings';
import { Caller } from './caller';
import { MovedClock } from './moved-clock';
import { People } from './people';

/** The whole application on a free port, with a database, a mailbox and a phone of its own, and a clock that the test moves. */
export interface TestApplication {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly settings: RunningSettings;
  readonly database: TestDatabase;
  readonly mailbox: TestMailbox;
  readonly phone: TestPhone;
  readonly clock: MovedClock;
  /** makes customers, collaborators and staff who can sign in */
  readonly people: People;
  /** somebody who is not signed in */
  readonly anyone: Caller;
  /** Waits until no job is left to do: what has not been sent by then is not sent. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

/** @param isDemonstration whether the portal leads to mailbox and phone, as it does in a demonstration */
export async function startApplication(
  overrides: Partial<RunningSettings> = {},
  isDemonstration = false,
): Promise<TestApplication> {
  const database = await createTestDatabase();
  const mailbox = await openMailbox();
  const phone = await openPhone();
  const clock = new MovedClock();
  const settings = testSettings({
    DATABASE_URL: database.url,
    SMTP_URL: mailbox.smtpUrl,
    SMS_URL: phone.smsUrl,
    PORT: 0,
    JOBS: true,
    ...overrides,
  });
  const inboxes = isDemonstration ? { mailboxUrl: mailbox.url, phoneUrl: phone.url } : {};
  const { app, url } = await serve(AppModule.with(settings, clock), settings, inboxes);
  return {
    app,
    url,
    settings,
    database,
    mailbox,
    phone,
    clock,
    people: new People(app, url),
    anyone: new Caller(url),
    quiet: async () => {
      await until(database.url, 'select where not exists (select from graphile_worker._private_jobs)');
    },
    stop: async () => {
      await app.close();
      await mailbox.close();
      await phone.close();
      await database.drop();
    },
  };
}
