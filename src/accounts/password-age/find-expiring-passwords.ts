import { Injectable } from '@nestjs/common';
import { HoldSchedule, HoldToCome } from '../../holds';
import { after, Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler, Jobs, RunsAt } from '../../platform/jobs';
import { PASSWORD_AGE } from './password-ages';
import { REMIND_OF_EXPIRY, RemindOfExpiryPayload } from './remind-of-expiry';
import { dueReminder, FIRST_REMINDER } from './reminders';

export const FIND_EXPIRING_PASSWORDS = 'find-expiring-passwords';

interface RemindedRow {
  readonly holdId: string;
  readonly setAt: Date;
  /** of the last reminder; null: there was none */
  readonly daysBefore: number | null;
}

/** Every hour, finds those who are to be reminded that their passwords expire. After a standstill it finds each of them once. */
@Injectable()
@HandlesJob(FIND_EXPIRING_PASSWORDS)
@RunsAt('17 * * * *')
export class FindExpiringPasswords implements JobHandler<object> {
  constructor(
    private readonly database: Database,
    private readonly schedule: HoldSchedule,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.acrossCustomers('passwords about to expire', async () => {
      const now = this.clock.now();
      const holds = await this.schedule.toCome(PASSWORD_AGE, after(now, FIRST_REMINDER));
      const reachable = new Map((await this.reachable(holds)).map((row) => [row.holdId, row]));
      for (const { id: holdId, accountId, customerId, startsAt } of holds) {
        const found = reachable.get(holdId);
        const daysBefore = found ? dueReminder(startsAt, found.setAt, now) : null;
        if (!found || daysBefore === null || (found.daysBefore ?? Infinity) <= daysBefore) continue;
        const payload: RemindOfExpiryPayload = { holdId, accountId, customerId, daysBefore };
        await this.jobs.enqueue(REMIND_OF_EXPIRY, payload, { key: `${REMIND_OF_EXPIRY} ${holdId}` });
      }
    });
  }

  /** Of whom there is a password and an address, and whether they were reminded. */
  private reachable(holds: readonly HoldToCome[]): Promise<RemindedRow[]> {
    return this.database.query<RemindedRow>(
      `select hold.id as "holdId", password.set_at as "setAt", reminder.days_before as "daysBefore"
       from unnest($1::uuid[], $2::uuid[]) as hold (id, account_id)
       join accounts account
         on account.id = hold.account_id and account.deactivated_at is null
        and account.email is not null and account.email_blocked_at is null
       join passwords password on password.account_id = hold.account_id and password.retired_at is null
       left join password_reminders reminder on reminder.hold_id = hold.id`,
      [holds.map(({ id }) => id), holds.map(({ accountId }) => accountId)],
    );
  }
}
