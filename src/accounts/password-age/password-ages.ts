import { Injectable } from '@nestjs/common';
import { Holds, HoldSchedule, MovedStart } from '../../holds';
import { Actor, Clock, systemActor } from '../../kernel';
import { Database } from '../../platform/database';
import { LockedAccount } from '../accounts';
import { Policy } from '../customers/policy';
import { DatedPassword, expiryOf, passwordAgeOf } from './password-expiry';

/** The holds that this room of the house places one day ahead: each starts when a password expires. */
export const PASSWORD_AGE = { kind: 'password_expired', reason: 'password_age' } as const;

/** What another age would do to one account's password. */
export interface MovedExpiry extends MovedStart {
  /** when it expires, or has expired, so far; null: never */
  readonly before: Date | null;
}

export interface PlannedExpiries {
  /** accounts that have a password */
  readonly passwords: number;
  /** those for which something changes */
  readonly moves: readonly MovedExpiry[];
}

interface AccountRow {
  readonly accountId: string;
  /** null: no password opens the account */
  readonly id: string | null;
  readonly setAt: Date;
}

/** When passwords expire: written down as holds that start then. Every method runs in the caller's transaction. */
@Injectable()
export class PasswordAges {
  constructor(
    private readonly database: Database,
    private readonly holds: Holds,
    private readonly schedule: HoldSchedule,
    private readonly clock: Clock,
  ) {}

  /** Writes down when a new password expires. @param policy settled until the commit */
  async place(account: LockedAccount, password: DatedPassword, policy: Policy, by: Actor): Promise<void> {
    const startsAt = expiryOf(password, passwordAgeOf(policy));
    if (startsAt === null) return;
    const on = { customerId: account.customerId, accountId: account.id };
    await this.holds.place({ ...PASSWORD_AGE, on, startsAt, onNew: account.isNew }, service(by));
  }

  /** When the password of an account expires, or has expired; null: never. */
  async expiryOn(accountId: string): Promise<Date | null> {
    return (await this.schedule.starts(PASSWORD_AGE, [accountId])).get(accountId) ?? null;
  }

  /** What would move if the passwords of a customer reached another age, see {@link expiryOf}. Changes nothing. */
  async plan(customerId: string, ageDays: number): Promise<PlannedExpiries> {
    const accounts = await this.database.query<AccountRow>(
      `select account.id as "accountId", password.id, password.set_at as "setAt"
       from accounts account
       left join passwords password on password.account_id = account.id and password.retired_at is null
       where account.customer_id = $1 and account.deactivated_at is null`,
      [customerId],
    );
    const starts = await this.schedule.starts(
      PASSWORD_AGE,
      accounts.map(({ accountId }) => accountId),
    );
    const now = this.clock.now();
    const moves = accounts.flatMap(({ accountId, id, setAt }) => {
      const before = starts.get(accountId) ?? null;
      const expiry = id === null ? null : expiryOf({ id, setAt }, ageDays);
      const startsAt = expiry !== null && expiry < now ? now : expiry;
      return isSame(before, startsAt, now) ? [] : [{ accountId, before, startsAt }];
    });
    return { passwords: accounts.filter(({ id }) => id !== null).length, moves };
  }

  /** Does what was planned, while the policy is locked. */
  async move(customerId: string, { moves }: PlannedExpiries, by: Actor): Promise<void> {
    await this.schedule.move(PASSWORD_AGE, moves, customerId, 'policy_changed', service(by));
  }
}

/** What has expired stays as it is, whenever it did. */
function isSame(before: Date | null, startsAt: Date | null, now: Date): boolean {
  if (before === null || startsAt === null) return before === startsAt;
  return before.getTime() === startsAt.getTime() || (before <= now && startsAt <= now);
}

/** The clock places these holds, whoever chose the password or the policy. */
function service(by: Actor): Actor {
  return systemActor('password-age', by.origin.correlationId);
}
