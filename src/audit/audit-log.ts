import { Injectable } from '@nestjs/common';
import { Database, decodePosition, Page, pageOf } from '../platform/database';
import { agrees, beginningOf, ChainedEntry, hashOf } from './chained-entry';

const NO_CUSTOMER = '00000000-0000-0000-0000-000000000000';
const READ_AT_ONCE = 1_000;

export interface WrittenEntry {
  readonly position: number;
  readonly hash: string;
  readonly [member: string]: unknown;
}

export interface Verification {
  readonly chain: string;
  readonly length: number;
  /** the hash that stands for the whole chain; keep it elsewhere and nobody can write the past anew */
  readonly head: string;
  /** the first position that was changed, removed or put in; null: whole */
  readonly brokenAt: number | null;
}

interface EntryRow {
  position: string;
  body: string;
  hash: Buffer;
}

interface Head {
  readonly length: number;
  readonly hash: Buffer;
}

/** Reads the chains, and proves that they are whole. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /**
   * A page of a customer's log, the newest entry first.
   *
   * @param accountId only what concerns this account
   * @param after where the page before ended
   */
  async page(customerId: string, limit: number, after?: string, accountId?: string): Promise<Page<WrittenEntry>> {
    const before = after === undefined ? null : decodePosition(after, ['number'])[0];
    const rows = await this.database.inCustomer(customerId, () =>
      this.database.query<EntryRow>(
        `select position, body, hash
         from audit_entries
         where chain = $1 and ($2::bigint is null or position < $2) and ($3::uuid is null or account_id = $3)
         order by position desc
         limit $4`,
        [customerId, before, accountId ?? null, limit + 1],
      ),
    );
    return pageOf(rows, limit, ({ position }) => [position], show);
  }

  /** Every chain there is: customers' ids, and the nil UUID for what belongs to none. */
  async chains(): Promise<string[]> {
    const rows = await this.database.acrossCustomers('audit verification', () =>
      this.database.query<{ chain: string }>('select chain from audit_chains order by chain'),
    );
    return rows.map(({ chain }) => chain);
  }

  /**
   * Computes a chain anew from its entries and compares, entry by entry and with its recorded end. What was written meanwhile may
   * be left out.
   */
  async verify(chain: string = NO_CUSTOMER): Promise<Verification> {
    return this.database.acrossCustomers('audit verification', async () => {
      const head = await this.head(chain);
      const broken = (brokenAt: number): Verification => ({
        chain,
        length: head.length,
        head: head.hash.toString('hex'),
        brokenAt,
      });
      let hash = beginningOf(chain);
      let position = 0;
      while (position < head.length) {
        const entries = await this.entries(chain, position, head.length);
        for (const entry of entries) {
          hash = hashOf(entry, position + 1, hash);
          const stands = Number(entry.position) === position + 1 && hash.equals(entry.hash) && agrees(entry);
          if (!stands) return broken(position + 1);
          position += 1;
        }
        if (entries.length === 0) return broken(position + 1);
      }
      if (head.length > 0 && !hash.equals(head.hash)) return broken(head.length);
      if (await this.isPutBehind(head, chain)) return broken(head.length + 1);
      return { chain, length: head.length, head: hash.toString('hex'), brokenAt: null };
    });
  }

  private async head(chain: string): Promise<Head> {
    const [head] = await this.database.query<{ length: string; hash: Buffer }>(
      'select length, hash from audit_chains where chain = $1',
      [chain],
    );
    return { length: Number(head?.length ?? 0), hash: head?.hash ?? Buffer.alloc(0) };
  }

  private entries(chain: string, after: number, until: number): Promise<ChainedEntry[]> {
    return this.database.query<ChainedEntry>(
      `select position, body, hash, customer_id, account_id, name, occurred_at
       from audit_entries
       where chain = $1 and position > $2 and position <= $3
       order by position
       limit $4`,
      [chain, after, until, READ_AT_ONCE],
    );
  }

  /** Whether there is an entry behind the end. One that was written meanwhile has moved the end as well. */
  private async isPutBehind({ length }: Head, chain: string): Promise<boolean> {
    const [behind] = await this.database.query('select from audit_entries where chain = $1 and position > $2 limit 1', [
      chain,
      length,
    ]);
    return behind !== undefined && (await this.head(chain)).length === length;
  }
}

function show({ position, body, hash }: EntryRow): WrittenEntry {
  return { ...(JSON.parse(body) as Record<string, unknown>), position: Number(position), hash: hash.toString('hex') };
}
