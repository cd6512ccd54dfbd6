/** Failed: nobody will try any more. Delayed: it was tried, and will be tried again. */
export const UNDELIVERED_STATES = ['failed', 'delayed'] as const;
export type UndeliveredState = (typeof UNDELIVERED_STATES)[number];

/** Which part of the letters, or text messages, that have not arrived is asked for. */
export interface UndeliveredStretch {
  readonly state: UndeliveredState;
  /** null: to anybody */
  readonly to: { readonly accountIds: readonly string[]; readonly customerIds: readonly string[] } | null;
  readonly oldestFirst: boolean;
  /** the last one told; null: from the beginning on */
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
}

const CONDITIONS: Readonly<Record<UndeliveredState, string>> = {
  failed: 'message.failed_at is not null',
  delayed: 'message.sealed_content is not null and message.attempts > 0',
};

/** For such a select: when a later message of the kind to the same account went out. @param table that is called `message` in it */
export const sentSinceIn = (table: string): string => `
  (select later.sent_at from ${table} later
   where later.account_id = message.account_id and later.kind = message.kind
     and (later.queued_at, later.id) > (message.queued_at, message.id) and later.sent_at is not null
   order by later.queued_at, later.id limit 1) as "sentSince"`;

/**
 * The end of a select over a table, called `message`, of what is queued, tried, and then sent or given up. The conditions are those of its
 * partial indexes, word by word.
 *
 * @see undeliveredValues for its parameters, which are the first ones
 */
export function whereUndelivered({ state, oldestFirst }: UndeliveredStretch): string {
  const [beyond, direction] = oldestFirst ? ['>', 'asc'] : ['<', 'desc'];
  return `where ${CONDITIONS[state]}
    and ($1::uuid[] is null or message.account_id = any($1) or message.customer_id = any($2::uuid[]))
    and ($3::timestamptz is null or (message.queued_at, message.id) ${beyond} ($3, $4::uuid))
    order by message.queued_at ${direction}, message.id ${direction}
    limit $5`;
}

export function undeliveredValues({ to, after, limit }: UndeliveredStretch): readonly unknown[] {
  return [to?.accountIds ?? null, to?.customerIds ?? null, after?.at ?? null, after?.id ?? null, limit];
}
