import { INestApplicationContext, Injectable, LoggerService, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AuditLog, AuditModule } from '../../src/audit';
import { DomainEvent, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { AfterCommit, EventBus, InTransaction, Listener } from '../../src/platform/events';
import { DEFAULT_TRIES } from '../../src/platform/jobs';
import { PlatformModule } from '../../src/platform/platform.module';
import { createTestDatabase, run, TestDatabase, until } from '../support/database';
import { testSettings } from '../support/settings';

class KettleBoiled extends DomainEvent<{ litres: number }> {
  readonly name = 'test.kettle-boiled';
}

class TeaMade extends DomainEvent<{ cups: number }> {
  readonly name = 'test.tea-made';
}

/** Hears in the transaction; refuses what it is told to, and makes tea of the rest. */
@Injectable()
@InTransaction(KettleBoiled)
class MakeTeaWhenKettleBoiled implements Listener<KettleBoiled> {
  refuses = false;

  constructor(private readonly events: EventBus) {}

  async hear({ subject, actor, occurredAt, facts }: KettleBoiled): Promise<void> {
    if (this.refuses) throw new Error('there is no tea');
    await this.events.publish(new TeaMade(subject, actor, occurredAt, { cups: facts.litres * 4 }));
  }
}

/** Hears after the commit; fails as often as it is told to. */
@Injectable()
@AfterCommit(TeaMade)
class ServeWhenTeaMade implements Listener<TeaMade> {
  readonly heard: TeaMade[] = [];
  failures = 0;
  tries = 0;

  hear(event: TeaMade): Promise<void> {
    this.tries += 1;
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error('the cup is hot'));
    }
    this.heard.push(event);
    return Promise.resolve();
  }
}

@Module({ providers: [MakeTeaWhenKettleBoiled, ServeWhenTeaMade] })
class KitchenModule {}

class Log implements LoggerService {
  readonly errors: string[] = [];
  readonly log = () => undefined;
  readonly warn = () => undefined;
  readonly error = (message: unknown) => void this.errors.push(String(message));
}

const customerId = newId();

let own: TestDatabase;
let app: INestApplicationContext;
let log: Log;
let tea: MakeTeaWhenKettleBoiled;
let serving: ServeWhenTeaMade;

beforeEach(async () => {
  own = await createTestDatabase();
  const platform = PlatformModule.with(testSettings({ DATABASE_URL: own.url, JOBS: true }), []);
  app = await Test.createTestingModule({ imports: [platform, AuditModule, KitchenModule] }).compile();
  log = new Log();
  app.useLogger(log);
  await app.init();
  [tea, serving] = [app.get(MakeTeaWhenKettleBoiled), app.get(ServeWhenTeaMade)];
});
afterEach(async () => {
  await app.close();
  await own.drop();
});

/** The kettle boils, and `afterwards` happens in the same step. */
function boil(afterwards: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  return app.get(Database).inCustomer(customerId, async () => {
    const event = new KettleBoiled({ customerId, accountId: null }, systemActor('test', newId()), new Date(), {
      litres: 2,
    });
    await app.get(EventBus).publish(event);
    await afterwards();
  });
}

const written = async () => (await app.get(AuditLog).page(customerId, 100)).items.map(({ name }) => name).reverse();
const jobs = () =>
  run(own.url, `select attempts, max_attempts, last_error, payload from graphile_worker._private_jobs`);
const untilNoJob = () => until(own.url, 'select where not exists (select from graphile_worker._private_jobs)');
const untilTried = (times: number) =>
  until(own.url, `select from graphile_worker._private_jobs where attempts = ${times} and locked_at is null`);
const hurry = () =>
  run(
    own.url,
    'update graphile_worker._private_jobs set run_at = now()',
    `select pg_notify('jobs:insert', '{"r":"hurry","count":1}')`,
  );

describe('A listener in the transaction', () => {
  it('is part of the step: what it states is written down with what it heard, and names it as its cause', async () => {
    await boil();

    expect(await written()).toEqual(['test.kettle-boiled', 'test.tea-made']);
    const [made, boiled] = (await app.get(AuditLog).page(customerId, 2)).items;
    expect(made).toMatchObject({ causationId: boiled?.['id'], correlationId: boiled?.['correlationId'] });
    expect(boiled).toMatchObject({ causationId: null });
  });

  it('fails the step when it fails, and nothing of the step stays', async () => {
    tea.refuses = true;
    await expect(boil()).rejects.toThrow('there is no tea');

    expect(await written()).toEqual([]);
    expect(await jobs()).toEqual([]);
  });
});

describe('A listener after the commit', () => {
  it('hears the event as it was: its class, its time, its facts', async () => {
    await boil();
    await untilNoJob();

    const [event] = serving.heard;
    expect(event).toBeInstanceOf(TeaMade);
    expect(event).toMatchObject({
      name: 'test.tea-made',
      facts: { cups: 8 },
      subject: { customerId, accountId: null },
    });
    expect(event?.occurredAt).toBeInstanceOf(Date);
  });

  it('hears nothing of what was rolled back', async () => {
    await expect(boil(() => Promise.reject(new Error('the cat jumped on the table')))).rejects.toThrow('the cat');

    expect(await jobs()).toEqual([]);
    expect(serving.tries).toBe(0);
  });

  it('is tried again when it fails, and undoes nothing of the step', async () => {
    serving.failures = 2;
    await boil();
    await untilTried(1);
    expect(await written()).toEqual(['test.kettle-boiled', 'test.tea-made']);
    expect(await jobs()).toMatchObject([
      { attempts: 1, max_attempts: DEFAULT_TRIES, last_error: expect.stringContaining('the cup is hot') },
    ]);

    await hurry();
    await untilTried(2);
    await hurry();
    await untilNoJob();

    expect([serving.tries, serving.heard.length]).toEqual([3, 1]);
  });

  it('that is given up is told in the log, and its job stays to be seen, with the reason', async () => {
    serving.failures = Infinity;
    await boil();
    await untilTried(1);
    await run(own.url, 'update graphile_worker._private_jobs set max_attempts = 2');
    await hurry();
    await untilTried(2);

    expect(await jobs()).toMatchObject([
      {
        attempts: 2,
        max_attempts: 2,
        last_error: expect.stringContaining('the cup is hot'),
        payload: { listener: 'ServeWhenTeaMade' },
      },
    ]);
    expect(log.errors.filter((line) => line.includes('given up after 2 tries'))).toHaveLength(1);
  });
});

it('nobody asks the database outside of a transaction with a scope', () => {
  expect(() => app.get(Database).manager).toThrow('outside of a transaction');
});

it('nobody acts for another customer within the transaction of one', async () => {
  const within = (work: () => Promise<unknown>) => app.get(Database).inCustomer(customerId, work);

  await expect(within(async () => app.get(Database).inCustomer(newId(), () => Promise.resolve()))).rejects.toThrow(
    `can't act in customer`,
  );
  await expect(within(async () => app.get(Database).acrossCustomers('test', () => Promise.resolve()))).rejects.toThrow(
    `can't become one across customers`,
  );
});
