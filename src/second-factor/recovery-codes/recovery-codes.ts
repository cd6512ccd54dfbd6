import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Account } from '../../accounts';
import { Clock } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { asTyped, derivedKey, newCode, UNAMBIGUOUS } from '../../platform/crypto';
import { Database } from '../../platform/database';

const HOW_MANY = 10;
/** 60 bits: nobody guesses them, so a fast digest will do. */
const LENGTH = 12;

/** Codes on paper, for when nothing else is at hand. Each works once; they are shown once, and kept as keyed digests. */
@Injectable()
export class RecoveryCodes {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.key = derivedKey(settings.SECRET_KEY, 'recovery-codes');
  }

  async countUnused(accountId: string): Promise<number> {
    const [row] = await this.database.query<{ count: string }>(
      'select count(*) from recovery_codes where account_id = $1 and used_at is null',
      [accountId],
    );
    return Number(row?.count ?? 0);
  }

  /** Makes new ones; the older ones stop working. */
  async make({ id, customerId }: Account): Promise<string[]> {
    const codes = Array.from({ length: HOW_MANY }, () => newCode(UNAMBIGUOUS, LENGTH));
    await this.removeAll(id);
    await this.database.query(
      `insert into recovery_codes (account_id, customer_id, made_at, digest)
       select $1, $2, $3, unnest($4::bytea[])`,
      [id, customerId, this.clock.now(), codes.map((code) => this.digestOf(id, code))],
    );
    return codes;
  }

  /** Uses a code up: of any number of tries at once, one wins. @returns whether it was a good one */
  async use(accountId: string, code: string): Promise<boolean> {
    const used = await this.database.query(
      'update recovery_codes set used_at = $3 where account_id = $1 and digest = $2 and used_at is null returning digest',
      [accountId, this.digestOf(accountId, asTyped(code)), this.clock.now()],
    );
    return used.length > 0;
  }

  /** @returns whether there were codes, used or not, that were made since then */
  async removeMadeAfter(accountId: string, since: Date): Promise<boolean> {
    const removed = await this.database.query(
      'delete from recovery_codes where account_id = $1 and made_at > $2 returning digest',
      [accountId, since],
    );
    return removed.length > 0;
  }

  async removeAll(accountId: string): Promise<void> {
    await this.database.query('delete from recovery_codes where account_id = $1', [accountId]);
  }

  private digestOf(accountId: string, code: string): Buffer {
    return createHmac('sha256', this.key).update(`${accountId}\0${code}`).digest();
  }
}
