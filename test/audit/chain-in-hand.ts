import { createHash } from 'node:crypto';
import { run } from '../support/database';

export interface Entry {
  readonly position: number;
  readonly body: string;
  readonly hash: Buffer;
}

/** The entries of a chain, as they stand in the database. */
export async function entriesOf(databaseUrl: string, chain: string): Promise<Entry[]> {
  const rows = await run(
    databaseUrl,
    `select position, body, hash from audit_entries where chain = '${chain}' order by position`,
  );
  return rows.map(({ position, body, hash }) => ({
    position: Number(position),
    body: body as string,
    hash: hash as Buffer,
  }));
}

/** The end that a chain of these bodies has, computed here from what the documentation says, and from nothing else. */
export function endOf(chain: string, bodies: readonly string[]): string {
  const sha256 = (...parts: (Buffer | string)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
  const beginning = sha256(`titolare/${chain}`);
  return bodies.reduce((hash, body, place) => sha256(hash, `${place + 1}\n${body}`), beginning).toString('hex');
}

/** Makes a log long: its first entry is written down so many times more, each with the hash that it must have. */
export async function lengthen(databaseUrl: string, chain: string, entries: number): Promise<void> {
  await run(
    databaseUrl,
    `do $$
     declare
       head audit_chains;
       first audit_entries;
     begin
       select * into head from audit_chains where chain = '${chain}';
       select * into first from audit_entries where chain = '${chain}' and position = 1;
       for added in 1..${entries} loop
         head.length := head.length + 1;
         head.hash := sha256(head.hash || convert_to(head.length || E'\\n' || first.body, 'UTF8'));
         first.position := head.length;
         first.hash := head.hash;
         insert into audit_entries select first.*;
       end loop;
       update audit_chains set length = head.length, hash = head.hash where chain = '${chain}';
     end $$`,
  );
}

/** Does what only the owner of the tables can, with the guard of the append-only table taken away. */
export async function tamper(databaseUrl: string, ...statements: string[]): Promise<void> {
  const guard = (state: string) => `alter table audit_entries ${state} trigger audit_entries_are_append_only`;
  await run(databaseUrl, guard('disable'), ...statements, guard('enable'));
}
