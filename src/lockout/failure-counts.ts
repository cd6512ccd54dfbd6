import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { signInKey } from '../accounts';
import { after, Clock, DAY, Subject } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { derivedKey } from '../platform/crypto';
import { Database, Lookups } from '../platform/database';
import { endOfNobodysLock } from './lock-of-nobody';

/** Whose wrong passwords are counted together: those of an account, by whichever name it was called, or of a name that nobody has. */
export interface Counted {
  readonly key: string;
  /** null for staff, and for nobody */
  readonly customerId: string | null;
}

/** A name that nobody has is forgotten so long after the last try. */
const NAMES_KEPT_FOR = 30 * DAY;
const FORGOTTEN_AT_ONCE = 10;

/** The counts themselves. Names that nobody has are kept as keyed digests: people mistype their passwords into the wrong field. */
@Injectable()
export class FailureCounts {
  private readonly nameKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: RunningSettings,
  ) {
    this.nameKey = derivedKey(settings.SECRET_KEY, 'names-of-nobody');
  }

  ofAccount({ accountId, customerId }: Subject & { readonly accountId: string }): Counted {
    return { key: `account ${accountId}`, customerId };
  }

  ofName(identifier: string): Counted {
    const digest = createHmac('sha256', this.nameKey).update(signInKey(identifier)).digest('base64url');
    return { key: `name ${digest}`, customerId: null };
  }

  /** Since when nobody's name is locked, as far as is committed; asks in one round trip, outside of a transaction. */
  async lockOfName(identifier: string): Promise<Date | null> {
    const [count] = await this.lookups.rows<{ lockedAt: Date | null }>(
      'lock of a name',
      'select locked_at as "lockedAt" from sign_in_failures where subject = $1',
      [this.ofName(identifier).key],
    );
    return count?.lockedAt ?? null;
  }

  /**
   * Locks the count of a name that nobody has until the commit: whoever tries the same name, in whichever process, waits.
   *
   * @returns since when the name is locked
   */
  async lockName({ key }: Counted): Promise<Date | null> {
    const [count] = await this.database.query<{ lockedAt: Date | null }>(
      `insert into sign_in_failures (subject, failed, changed_at) values ($1, 0, $2)
       on conflict (subject) do update set changed_at = excluded.changed_at
       returning locked_at as "lockedAt"`,
      [key, this.clock.now()],
    );
    return count?.lockedAt ?? null;
  }

  /**
   * Counts one more. The caller has locked the account, or the count of a name that nobody has.
   *
   * @returns how many in a row there are now
   */
  async add({ key, customerId }: Counted): Promise<number> {
    const [count] = await this.database.query<{ failed: number }>(
      `insert into sign_in_failures (subject, customer_id, failed, changed_at) values ($1, $2, 1, $3)
       on conflict (subject) do update
         set failed = sign_in_failures.failed + 1, changed_at = excluded.changed_at
       returning failed`,
      [key, customerId, this.clock.now()],
    );
    return count?.failed ?? 0;
  }

  /** When the lock of a name ends that has no end of its own. */
  endOfLock({ key }: Counted, lockedAt: Date): Date {
    return endOfNobodysLock(this.nameKey, key, lockedAt);
  }

  /** Fresh tries once the lock ends. @param lockedAt of a name that nobody has; of an account, its hold tells */
  async close({ key }: Counted, lockedAt: Date | null): Promise<void> {
    await this.database.query('update sign_in_failures set failed = 0, locked_at = $2 where subject = $1', [
      key,
      lockedAt,
    ]);
  }

  /** Fresh tries, where there was a count. */
  clear({ key }: Counted): void {
    const sql = 'update sign_in_failures set failed = 0 where subject = $1 and failed > 0';
    this.database.post('failures cleared', sql, [key]);
  }

  /** A few names that nobody has tried for long, so that the table doesn't grow for ever. */
  async forgetOldNames(): Promise<void> {
    await this.database.query(
      `delete from sign_in_failures where subject in (
         select subject from sign_in_failures
         where customer_id is null and subject like 'name %' and changed_at < $1
         limit ${FORGOTTEN_AT_ONCE} for update skip locked)`,
      [after(this.clock.now(), -NAMES_KEPT_FOR)],
    );
  }
}
