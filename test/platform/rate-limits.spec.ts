import { Controller, Get, Module } from '@nestjs/common';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditModule } from '../../src/audit';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { httpApplication } from '../../src/platform/http';
import { PlatformModule } from '../../src/platform/platform.module';
import { RateLimit, RateLimits, RateVerdict, TooManyRequests } from '../../src/platform/rate-limits';
import { MovedClock } from '../support/application';
import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';

const CUPS: RateLimit = { name: 'cups', limit: 3, window: 10 * MINUTE };
const NETWORK = '192.0.2.7';

/** Pours tea to one who asks, not too often. */
@Controller('cups')
class KettleController {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
  ) {}

  @Get()
  pour(): Promise<RateVerdict> {
    return this.database.acrossCustomers('test', async () => {
      const verdict = await this.limits.take(CUPS, NETWORK);
      if (!verdict.allowed) throw new TooManyRequests(CUPS, verdict);
      return verdict;
    });
  }
}

@Module({ controllers: [KettleController] })
class KitchenModule {}

let own: TestDatabase;
let clock: MovedClock;
let app: NestFastifyApplication;
let other: NestFastifyApplication;

async function start(): Promise<NestFastifyApplication> {
  const settings = testSettings({ DATABASE_URL: own.url });
  const imports = [PlatformModule.with(settings, [], clock), AuditModule, KitchenModule];
  return (await httpApplication({ module: class {}, imports }, settings)).init();
}

beforeAll(async () => {
  own = await createTestDatabase();
  clock = new MovedClock();
  [app, other] = [await start(), await start()];
});
afterAll(async () => {
  await Promise.all([app.close(), other.close()]);
  await own.drop();
});
beforeEach(async () => {
  await run(own.url, 'truncate rate_counts');
  // to where a window begins
  clock.advance(CUPS.window - (clock.now().getTime() % CUPS.window));
});

function take(subject = NETWORK, limit = CUPS, process = app): Promise<RateVerdict> {
  return process.get(Database).acrossCustomers('test', () => process.get(RateLimits).take(limit, subject));
}

/** One after the other. */
async function takeTimes(times: number, subject?: string): Promise<boolean[]> {
  const allowed = [];
  for (let time = 0; time < times; time++) allowed.push((await take(subject)).allowed);
  return allowed;
}

const rows = () => run(own.url, 'select name, count, window_end from rate_counts');

describe('What is limited', () => {
  it('is allowed so often, and it is told how often still and when again', async () => {
    expect(await take()).toEqual({ allowed: true, limit: 3, remaining: 2, resetsIn: 600 });
    clock.advance(90 * SECOND + 1);
    expect(await take()).toEqual({ allowed: true, limit: 3, remaining: 1, resetsIn: 510 });
    expect(await take()).toEqual({ allowed: true, limit: 3, remaining: 0, resetsIn: 510 });
    expect(await take()).toEqual({ allowed: false, limit: 3, remaining: 0, resetsIn: 510 });
  });

  it('is allowed again as soon as the window has ended, and not before', async () => {
    expect(await takeTimes(4)).toEqual([true, true, true, false]);
    clock.advance(CUPS.window - 1);
    expect(await take()).toMatchObject({ allowed: false, resetsIn: 1 });
    clock.advance(1);
    expect(await takeTimes(4)).toEqual([true, true, true, false]);
  });

  it('is allowed exactly so often, however many ask at once and in however many processes', async () => {
    const limit = { ...CUPS, limit: 20 };
    const asked = Array.from({ length: 50 }, (_, number) => take(NETWORK, limit, number % 2 === 0 ? app : other));
    const verdicts = await Promise.all(asked);
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(20);
    expect(new Set(verdicts.filter(({ allowed }) => allowed).map(({ remaining }) => remaining)).size).toBe(20);
  });

  it('is counted for each who asks, and under each name, by itself', async () => {
    await takeTimes(3);
    expect((await take('198.51.100.7')).remaining).toBe(2);
    expect((await take(NETWORK, { ...CUPS, name: 'saucers' })).remaining).toBe(2);
    expect((await take()).allowed).toBe(false);
  });

  it('may be allowed to nobody', async () => {
    expect(await take(NETWORK, { ...CUPS, limit: 0 })).toMatchObject({ allowed: false, remaining: 0 });
  });

  it('is not counted when the step that it belongs to is taken back', async () => {
    const step = app.get(Database).acrossCustomers('test', async () => {
      await app.get(RateLimits).take(CUPS, NETWORK);
      throw new Error('taken back');
    });
    await expect(step).rejects.toThrow('taken back');
    expect((await take()).remaining).toBe(2);
  });
});

describe('What is kept of who asks', () => {
  it('is one row for each window, which a flood doesn’t touch', async () => {
    await takeTimes(3);
    const [before] = await run(own.url, 'select *, ctid, xmin from rate_counts');
    await takeTimes(20);
    expect(await run(own.url, 'select *, ctid, xmin from rate_counts')).toEqual([before]);
    expect(before).toMatchObject({ name: 'cups', count: 3 });
  });

  it('names nobody, and tells nobody whether two limits were reached by the same one', async () => {
    await take();
    await take(NETWORK, { ...CUPS, name: 'saucers' });
    const kept = await run(own.url, 'select subject from rate_counts');
    const [one, two] = kept.map(({ subject }) => subject as Buffer);
    expect([one?.length, two?.length]).toEqual([32, 32]);
    expect(one?.equals(two!)).toBe(false);
  });

  it('is gone soon after its window, though not while another process may still count in it', async () => {
    for (let number = 0; number < 25; number++) await take(`192.0.2.${number}`);
    clock.advance(HOUR);
    await take();
    expect(await rows()).toHaveLength(26);
    clock.advance(DAY);
    const left = [];
    for (let number = 0; number < 4; number++) {
      await take(`198.51.100.${number}`);
      left.push((await rows()).length);
    }
    expect(left).toEqual([17, 8, 3, 4]);
  });
});

describe('A request too many', () => {
  it.each([
    ['en', 'Too many requests in a short time', 'They came from your network. Wait a while, then try again.'],
    ['it', 'Troppe richieste in poco tempo', 'Sono arrivate dalla tua rete. Aspetta un po’, poi riprova.'],
  ])('is told which limit it reached, and when to come again (%s)', async (language, title, detail) => {
    clock.advance(90 * SECOND);
    const ask = () => app.inject({ url: '/api/v1/cups', headers: { 'accept-language': language } });
    for (let time = 0; time < CUPS.limit; time++) expect((await ask()).statusCode).toBe(200);
    const { statusCode, headers, json } = await ask();
    expect(statusCode).toBe(429);
    expect(headers).toMatchObject({
      'retry-after': '510',
      'ratelimit-policy': '"cups";q=3;w=600',
      ratelimit: '"cups";r=0;t=510',
    });
    expect(json()).toMatchObject({ code: 'platform/too-many-requests', title, detail });
  });
});
