import { Client } from 'pg';
import { PATIENCE } from '../patience';

type Rows = Record<string, unknown>[];

/** Runs statements one by one over a connection of their own, and returns the rows of the last. */
export function run(url: string, ...statements: string[]): Promise<Rows> {
  return connected(url, async (client) => {
    let rows: Rows = [];
    for (const statement of statements) ({ rows } = await client.query<Rows[number]>(statement));
    return rows;
  });
}

// Asking without a break would take the processor from those whose work is awaited.
const BREATH = 'select pg_sleep(0.01)';

/** Asks again and again, until there is an answer. @throws Error when there is none in {@link PATIENCE} milliseconds */
export function until(url: string, statement: string): Promise<Rows> {
  const patience = AbortSignal.timeout(PATIENCE);
  return connected(url, async (client) => {
    for (;;) {
      const { rows } = await client.query<Rows[number]>(statement);
      if (rows.length > 0) return rows;
      if (patience.aborted) throw new Error(`no row came of: ${statement}`);
      await client.query(BREATH);
    }
  });
}

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server and role, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = name;
  return other.href;
}
