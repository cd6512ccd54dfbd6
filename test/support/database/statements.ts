import { Client } from 'pg';

/** Runs statements one by one over a connection of their own, and returns the rows of the last. */
export async function run(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const PATIENCE = 20_000;

/** Asks again and again, until there is an answer. @throws Error when there is none in twenty seconds */
export async function until(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const patience = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const rows = await run(url, statement);
    if (rows.length > 0) return rows;
    if (patience.aborted) throw new Error(`no row came of: ${statement}`);
  }
}

/** The same server and role, another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = name;
  return other.href;
}
