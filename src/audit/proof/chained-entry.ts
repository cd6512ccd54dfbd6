import { createHash } from 'node:crypto';

/** An entry as it stands in its chain. */
export interface ChainedEntry {
  readonly position: string;
  readonly body: string;
  readonly hash: Buffer;
  readonly customer_id: string | null;
  readonly account_id: string | null;
  readonly actor_id: string | null;
  readonly name: string;
  readonly occurred_at: Date;
}

/** What the first entry of a chain is hashed with. */
export function beginningOf(chain: string): Buffer {
  return sha256(`titolare/${chain}`);
}

/** The hash that an entry has at that position, behind an entry with that hash: as `titolare_append_to_audit` makes it. */
export function hashOf({ body }: ChainedEntry, position: number, before: Buffer): Buffer {
  return sha256(before, `${position}\n${body}`);
}

/** Whether the columns by which an entry is found repeat what its body says: the hash covers only the body. */
export function agrees({ body, customer_id, account_id, actor_id, name, occurred_at }: ChainedEntry): boolean {
  const written = JSON.parse(body) as {
    readonly name: string;
    readonly at: string;
    readonly actor: { readonly accountId?: string };
    readonly subject: { readonly customerId: string | null; readonly accountId: string | null };
  };
  return (
    written.subject.customerId === customer_id &&
    written.subject.accountId === account_id &&
    (written.actor.accountId ?? null) === actor_id &&
    written.name === name &&
    written.at === occurred_at.toISOString()
  );
}

function sha256(...parts: (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
