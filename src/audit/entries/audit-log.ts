import { Injectable, Optional } from '@nestjs/common';
import { Database, decodePosition, Page, pageOf } from '../../platform/database';
import { CalledAccounts } from './called-accounts.port';
import { ENTRY_KINDS, EntryKind } from './entry-kinds';
import { readEntry, WrittenEntry } from './written-entry';

/** Which entries are asked for: those that meet all of it. */
export interface EntrySearch {
  /** what concerns this account */
  readonly accountId?: string;
  /** what this account did */
  readonly actorId?: string;
  readonly kind?: EntryKind;
  /** the first moment */
  readonly since?: Date;
  /** the first moment that is no longer meant */
  readonly until?: Date;
}

export interface EntryPage extends Page<WrittenEntry> {
  /** of the people in it, by the ids of their accounts */
  readonly names: ReadonlyMap<string, string>;
}

interface EntryRow {
  position: string;
  body: string;
  hash: Buffer;
}

/**
 * The times in a chain rise with the positions, but for the moments that pass between an event and its commit. So the days that are asked
 * for are a stretch of the chain, with an hour to spare on either side: only there the entries are looked at one by one. Its ends are
 * selects of their own, because row level security lets no `coalesce` near an index.
 */
const SEARCH = `
  select position, body, hash
  from audit_entries
  where chain = $1
    and ($2::bigint is null or position < $2)
    and ($3::uuid is null or account_id = $3)
    and ($4::uuid is null or actor_id = $4)
    and ($5::text[] is null or name = any($5))
    and ($6::timestamptz is null or occurred_at >= $6 and position > (select coalesce((
      select position
      from audit_entries
      where chain = $1 and occurred_at < $6::timestamptz - interval '1 hour'
      order by occurred_at desc
      limit 1
    ), 0)))
    and ($7::timestamptz is null or occurred_at < $7 and position < (select coalesce((
      select position
      from audit_entries
      where chain = $1 and occurred_at >= $7::timestamptz + interval '1 hour'
      order by occurred_at
      limit 1
    ), 9223372036854775807)))
  order by position desc
  limit $8`;

/** The log of a customer, for whoever may read it. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly database: Database,
    // the rooms below the accounts also stand alone: then nobody has a name
    @Optional() private readonly called?: CalledAccounts,
  ) {}

  /**
   * A page of a customer's log, the newest entry first.
   *
   * @param after where the page before ended
   */
  page(customerId: string, limit: number, after?: string, search: EntrySearch = {}): Promise<EntryPage> {
    const before = after === undefined ? null : decodePosition(after, ['number'])[0];
    return this.database.inCustomer(customerId, async () => {
      const rows = await this.database.query<EntryRow>(SEARCH, [customerId, before, ...valuesOf(search), limit + 1]);
      const page = pageOf(rows, limit, ({ position }) => [position], readEntry);
      return { ...page, names: (await this.called?.named(accountsIn(page.items))) ?? new Map() };
    });
  }
}

function valuesOf({ accountId, actorId, kind, since, until }: EntrySearch): readonly unknown[] {
  return [accountId ?? null, actorId ?? null, kind ? ENTRY_KINDS[kind] : null, since ?? null, until ?? null];
}

function accountsIn(entries: readonly WrittenEntry[]): string[] {
  const ids = entries.flatMap(({ actor, subject }) => [actor.accountId, subject.accountId]);
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
