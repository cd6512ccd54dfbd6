import { run } from '../support/database';

/** Every row of every table of the database, the queue's and other schemas' too, as text; bytes in hexadecimal. */
export async function allThatIsKept(databaseUrl: string): Promise<ReadonlyMap<string, string>> {
  const tables = await run(
    databaseUrl,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const kept = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await run(databaseUrl, `select row_to_json(kept)::text as row from ${String(name)} kept`);
    kept.set(String(name), rows.map(({ row }) => String(row)).join('\n'));
  }
  return kept;
}

/** The tables in which a secret stands: as it is, or as bytes, encoded or decoded. */
export function tablesWith(secret: string, kept: ReadonlyMap<string, string>): string[] {
  const bytes = [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'base64url')].filter(({ length }) => length >= 8);
  const forms = [
    secret,
    ...bytes.map((each) => each.toString('hex')),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ];
  return [...kept].filter(([, text]) => forms.some((form) => text.includes(form))).map(([table]) => table);
}
