import { onMigratedDatabase } from './ground/ground';
import { seed } from './ground/seed';
import { BenchOptions } from './options';
import { WatchedService } from './plans/in-process';
import { median, rounded, Table } from './report';
import { makeBusy, THINGS } from './support/busy-account';
import { SEARCHES } from './support/searches';
import { signStaffIn } from './support/staff';
import { Line } from './timing/line';

const MOST_SAMPLES = 200;
const WARM_UP = 10;

/** How long somebody of support waits for what they search, and for the story of an account. One request after the other. */
export async function measureSupport(options: BenchOptions): Promise<Table[]> {
  return onMigratedDatabase(async (databaseUrl) => {
    await seed(databaseUrl, options);
    const busy = await makeBusy(databaseUrl, 'principal1');
    const service = await WatchedService.start(databaseUrl);
    const line = new Line(service.url);
    try {
      const asker = new Asker(
        line,
        await signStaffIn(service.rooms, service.url),
        Math.min(options.samples, MOST_SAMPLES),
      );
      return [
        {
          title: `Search among ${options.accounts} accounts`,
          rows: await asker.searches(),
          isWrong: false,
        },
        {
          title: `The story of an account with ${THINGS} sign-ins, sessions, codes and letters`,
          rows: await asker.story(busy),
          isWrong: false,
        },
      ];
    } finally {
      line.hangUp();
      await service.stop();
    }
  });
}

class Asker {
  constructor(
    private readonly line: Line,
    private readonly accessToken: string,
    private readonly samples: number,
  ) {}

  async searches(): Promise<Table['rows']> {
    const { found: _, ...nothing } = await this.time(() => '/sessions/current');
    const rows: Table['rows'][number][] = [
      { searched: 'nothing: GET sessions/current', example: null, found: null, ...nothing },
    ];
    for (const { name, typed } of SEARCHES) {
      const example = typed(1);
      const paths = (time: number) => `/accounts?q=${encodeURIComponent(typed(time))}`;
      rows.push({ searched: name, example: example.slice(0, 30), ...(await this.time(paths)) });
    }
    return rows;
  }

  async story(accountId: string): Promise<Table['rows']> {
    const path = `/accounts/${accountId}/timeline`;
    const far = await this.positionAfterPages(path, 20);
    const rows: Table['rows'][number][] = [];
    for (const [page, query] of [
      ['the first', ''],
      ['the 21st', `?after=${far}`],
      ['acts alone', '?kind=act'],
      ['a hundred moments', '?limit=100'],
    ] as const) {
      rows.push({ page, ...(await this.time(() => `${path}${query}`)) });
    }
    return rows;
  }

  private async positionAfterPages(path: string, pages: number): Promise<string> {
    let after = '';
    for (let page = 0; page < pages; page++) {
      const { next } = (await this.ask(`${path}${after && `?after=${after}`}`)).body as { next: string };
      after = next;
    }
    return after;
  }

  private async time(path: (time: number) => string): Promise<{ found: number; 'p50 ms': number; 'p99 ms': number }> {
    const times: number[] = [];
    const found: number[] = [];
    for (let time = -WARM_UP; time < this.samples; time++) {
      const { milliseconds, body } = await this.ask(path(Math.abs(time)));
      if (time < 0) continue;
      times.push(milliseconds);
      found.push((body as { items?: unknown[] }).items?.length ?? 0);
    }
    times.sort((one, other) => one - other);
    const slow = times[Math.ceil(times.length * 0.99) - 1] ?? NaN;
    return { found: median(found), 'p50 ms': rounded(median(times)), 'p99 ms': rounded(slow) };
  }

  private async ask(path: string): Promise<{ milliseconds: number; body: unknown }> {
    const headers = { authorization: `Bearer ${this.accessToken}` };
    const { said, milliseconds } = await this.line.ask({ method: 'GET', path: `/api/v1${path}`, headers }, 200);
    return { milliseconds, body: JSON.parse(said.slice(said.indexOf('\n\n') + 2)) };
  }
}
