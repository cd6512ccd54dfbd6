import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, decodePosition, Page, pageOf } from '../platform/database';

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

  /** Computes a chain anew from its entries and compares, entry by entry and with its recorded end. */
  async verify(chain: string = NO_CUSTOMER): Promise<Verification> {
    return this.database.acrossCustomers('audit verification', async () => {
      const [head] = await this.database.query<{ length: string; hash: Buffer }>('select length, hash from audit_chains where chain = $1', [chain]);
      const length = Number(head?.length ?? 0);
      let hash = sha256(`titolare/${chain}`);
      let position = 0;
      while (position < length) {
        const entries = await this.entries(chain, position, length);
        for (const entry of entries) {
          hash = sha256(hash, `${position + 1}\n${entry.body}`);
          if (Number(entry.position) !== position + 1 || !hash.equals(entry.hash)) return broken(position + 1);
          position += 1;
        }
        if (entries.length === 0) return broken(position + 1);
      }
      const whole = !head || hash.equals(head.hash);
      return { chain, length, head: hash.toString('hex'), brokenAt: whole ? null : length };

      function broken(at: number): Verification {
        return { chain, length, head: head?.hash.toString('hex') ?? '', brokenAt: at };
      }
    });
  }

  private entries(chain: string, after: number, until: number): Promise<EntryRow[]> {
    return this.database.query<EntryRow>(
      `select position, body, hash
       from audit_entries
       where chain = $1 and position > $2 and position <= $3
       order by position
       limit $4`,
      [chain, after, until, READ_AT_ONCE],
    );
  }
}

function sha256(...parts: (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function show({ position, body, hash }: EntryRow): WrittenEntry {
  return { ...(JSON.parse(body) as Record<string, unknown>), position: Number(position), hash: hash.toString('hex') };
}
