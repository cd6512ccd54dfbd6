import { AsyncLocalStorage } from 'node:async_hooks';
import { HashQueue, HashQueueFull } from './hash-queue';

/** Work that is done when the test says so. */
class Work {
  readonly started: Promise<void>;
  finish!: () => void;
  private begin!: () => void;
  private readonly finished = new Promise<void>((resolve) => (this.finish = resolve));

  constructor() {
    this.started = new Promise((resolve) => (this.begin = resolve));
  }

  readonly run = async (): Promise<this> => {
    this.begin();
    await this.finished;
    return this;
  };
}

describe('The hash queue', () => {
  it('gives each his own result, or his own error', async () => {
    const queue = new HashQueue({ places: 1 });
    const outcomes = await Promise.allSettled([
      queue.withPlace(async () => 'hash'),
      queue.withPlace(() => Promise.reject(new Error('the database went away'))),
      queue.withPlace(() => {
        throw new Error('not even begun');
      }),
      queue.withPlace(async () => 'another'),
    ]);
    expect(outcomes).toMatchObject([
      { value: 'hash' },
      { reason: { message: 'the database went away' } },
      { reason: { message: 'not even begun' } },
      { value: 'another' },
    ]);
    expect([queue.running(), queue.depth()]).toEqual([0, 0]);
  });

  it('never works on more at once than it has places, and takes them in the order in which they came', async () => {
    const queue = new HashQueue({ places: 2 });
    const order: number[] = [];
    let most = 0;
    const results = Array.from({ length: 50 }, (_, index) =>
      queue.withPlace(async () => {
        order.push(index);
        most = Math.max(most, queue.running());
        await Promise.resolve();
      }),
    );
    expect([queue.running(), queue.depth()]).toEqual([2, 48]);
    await Promise.all(results);
    expect(most).toBe(2);
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('sends away who comes when too many wait, and takes the next one as soon as there is room', async () => {
    const queue = new HashQueue({ places: 1, waiting: 1 });
    const [first, second, third] = [new Work(), new Work(), new Work()];
    const running = queue.withPlace(first.run);
    const waiting = queue.withPlace(second.run);
    await expect(queue.withPlace(third.run)).rejects.toThrow(HashQueueFull);
    expect([queue.running(), queue.depth()]).toEqual([1, 1]);

    first.finish();
    await running;
    await second.started;
    const later = queue.withPlace(third.run);
    second.finish();
    third.finish();
    expect(await Promise.all([waiting, later])).toEqual([second, third]);
  });

  it('needs nobody to wait, if nobody may', async () => {
    const queue = new HashQueue({ places: 1, waiting: 0 });
    const work = new Work();
    const running = queue.withPlace(work.run);
    await expect(queue.withPlace(work.run)).rejects.toThrow(HashQueueFull);
    work.finish();
    expect(await running).toBe(work);
    expect(await queue.withPlace(async () => 'next')).toBe('next');
  });

  it('tells who is sent away when to come back: a second at least, more if those before him take long', async () => {
    const quick = await refusalOf(new HashQueue({ places: 1, waiting: 0 }), 0);
    expect(quick).toMatchObject({ code: 'accounts/too-busy', refusal: 'overloaded', details: { retryAfter: 1 } });

    const time = jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(3_000);
    const slow = await refusalOf(new HashQueue({ places: 1, waiting: 2 }), 2);
    time.mockRestore();
    expect(slow.details.retryAfter).toBe(9);
  });

  it('lets each work in his own context, not in that of who left the place', async () => {
    const transaction = new AsyncLocalStorage<string>();
    const queue = new HashQueue({ places: 1 });
    const seen = await Promise.all(
      ['first', 'second', 'third'].map((name) =>
        transaction.run(name, () => queue.withPlace(async () => transaction.getStore())),
      ),
    );
    expect(seen).toEqual(['first', 'second', 'third']);
  });

  it('lets those of one turn wait for each other, in their order, and leaves the other places to everybody else', async () => {
    const queue = new HashQueue({ places: 2 });
    const [first, second, other] = [new Work(), new Work(), new Work()];
    const order: string[] = [];
    const note = (name: string, work: Work) => async () => {
      order.push(name);
      return work.run();
    };
    const all = [
      queue.withPlace(note('first', first), 'anna'),
      queue.withPlace(note('second', second), 'anna'),
      queue.withPlace(note('other', other), 'bruno'),
    ];
    await Promise.all([first.started, other.started]);
    expect([queue.running(), queue.depth(), order]).toEqual([2, 1, ['first', 'other']]);

    other.finish();
    await all[2];
    expect(order).toEqual(['first', 'other']);
    first.finish();
    await second.started;
    second.finish();
    await Promise.all(all);
    expect([queue.running(), queue.depth()]).toEqual([0, 0]);
  });

  it('goes on with the next of a turn after one that failed', async () => {
    const queue = new HashQueue({ places: 1 });
    const outcomes = await Promise.allSettled([
      queue.withPlace(() => Promise.reject(new Error('wrong')), 'anna'),
      queue.withPlace(async () => 'right', 'anna'),
    ]);
    expect(outcomes).toMatchObject([{ reason: { message: 'wrong' } }, { value: 'right' }]);
  });

  it('counts those who wait for their turn among those who wait', async () => {
    const queue = new HashQueue({ places: 2, waiting: 1 });
    const first = new Work();
    const all = [queue.withPlace(first.run, 'anna'), queue.withPlace(async () => 'second', 'anna')];
    await expect(queue.withPlace(async () => 'third', 'anna')).rejects.toThrow(HashQueueFull);
    expect(await queue.withPlace(async () => 'another', 'bruno')).toBe('another');
    first.finish();
    await Promise.all(all);
  });
});

/** What a queue says that is full, after one work whose time it has measured. */
async function refusalOf(queue: HashQueue, waiting: number): Promise<HashQueueFull> {
  await queue.withPlace(async () => undefined);
  const works = Array.from({ length: waiting + 1 }, () => new Work());
  const results = works.map((work) => queue.withPlace(work.run));
  const refusal = await queue.withPlace(async () => undefined).catch((error: unknown) => error);
  works.forEach((work) => work.finish());
  await Promise.all(results);
  return refusal as HashQueueFull;
}
