import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { agrees, beginningOf, ChainedEntry, hashOf } from './chained-entry';

const NO_CUSTOMER = '00000000-0000-0000-0000-000000000000';
const READ_AT_ONCE = 1_000;

export interface Verification {
  readonly chain: string;
  readonly length: number;
  /** the hash that stands for the whole chain; keep it elsewhere and nobody can write the past anew */
  readonly head: string;
  /** the first position that was changed, removed or put in; null: whole */
  readonly brokenAt: number | null;
}

/** How far a chain has been proved whole. */
export interface Proved {
  readonly position: number;
  readonly hash: Buffer;
}

export interface PartialVerification extends Verification {
  readonly provedUntil: Proved;
}

/** Proves that chains are whole: computes each hash anew, and compares. What is written meanwhile may be left out. */
@Injectable()
export class ChainProofs {
  constructor(private readonly database: Database) {}

  /** Every chain there is: customers' ids, and the nil UUID for what belongs to none. */
  async chains(): Promise<string[]> {
    const rows = await this.database.acrossCustomers('audit verification', () =>
      this.database.query<{ chain: string }>('select chain from audit_chains order by chain'),
    );
    return rows.map(({ chain }) => chain);
  }

  /** Verifies a chain from its beginning to its end. */
  verify(chain: string = NO_CUSTOMER): Promise<Verification> {
    return this.database.acrossCustomers('audit verification', async () => {
      const { length, head, brokenAt } = await this.verifyFrom(chain, start(chain), Infinity);
      return { chain, length, head, brokenAt };
    });
  }

  /**
   * Verifies a part of a customer's chain. One part after the other proves as much as all at once, because each begins with the hash at
   * which the one before has arrived.
   *
   * @param from where the part before ended; undefined: at the beginning
   * @param most so many entries at most
   */
  verifyPart(customerId: string, from: Proved | undefined, most: number): Promise<PartialVerification> {
    return this.database.inCustomer(customerId, () => this.verifyFrom(customerId, from ?? start(customerId), most));
  }

  private async verifyFrom(chain: string, from: Proved, most: number): Promise<PartialVerification> {
    const { length, hash: head } = await this.head(chain);
    const answer = (provedUntil: Proved, brokenAt: number | null): PartialVerification => ({
      chain,
      length,
      head: head.toString('hex'),
      brokenAt,
      provedUntil,
    });
    let proved = from;
    const last = Math.min(length, from.position + most);
    while (proved.position < last) {
      const entries = await this.entries(chain, proved.position, last);
      for (const entry of entries) {
        const position = proved.position + 1;
        const hash = hashOf(entry, position, proved.hash);
        const stands = Number(entry.position) === position && hash.equals(entry.hash) && agrees(entry);
        if (!stands) return answer(proved, position);
        proved = { position, hash };
      }
      if (entries.length === 0) return answer(proved, proved.position + 1);
    }
    if (proved.position < length) return answer(proved, null);
    // the end that was proved before has been cut off since
    if (proved.position > length) return answer(proved, length + 1);
    if (length > 0 && !proved.hash.equals(head)) return answer(proved, length);
    return answer(proved, (await this.isPutBehind(chain, length)) ? length + 1 : null);
  }

  private async head(chain: string): Promise<{ readonly length: number; readonly hash: Buffer }> {
    const [head] = await this.database.query<{ length: string; hash: Buffer }>(
      'select length, hash from audit_chains where chain = $1',
      [chain],
    );
    return { length: Number(head?.length ?? 0), hash: head?.hash ?? Buffer.alloc(0) };
  }

  private entries(chain: string, after: number, until: number): Promise<ChainedEntry[]> {
    return this.database.query<ChainedEntry>(
      `select position, body, hash, customer_id, account_id, actor_id, name, occurred_at
       from audit_entries
       where chain = $1 and position > $2 and position <= $3
       order by position
       limit $4`,
      [chain, after, until, READ_AT_ONCE],
    );
  }

  /** Whether there is an entry behind the end. One that was written meanwhile has moved the end as well. */
  private async isPutBehind(chain: string, length: number): Promise<boolean> {
    const [behind] = await this.database.query('select from audit_entries where chain = $1 and position > $2 limit 1', [
      chain,
      length,
    ]);
    return behind !== undefined && (await this.head(chain)).length === length;
  }
}

function start(chain: string): Proved {
  return { position: 0, hash: beginningOf(chain) };
}
