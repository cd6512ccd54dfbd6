import { Inject, Injectable } from '@nestjs/common';
import { Holds, HoldSchedule, HoldToCome } from '../../holds';
import { after, Clock, DAY, newId, systemActor } from '../../kernel';
import { Mail } from '../../mail';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler } from '../../platform/jobs';
import { Account } from '../account.entity';
import { Accounts } from '../accounts';
import { Recipients } from '../recipients';
import { passwordExpiresLetter } from '../letters/password-expires.letter';
import { PASSWORD_AGE } from './password-ages';
import { FIRST_REMINDER } from './reminders';

export const REMIND_OF_EXPIRY = 'remind-of-expiry';

export interface RemindOfExpiryPayload {
  readonly holdId: string;
  readonly accountId: string;
  /** null for staff */
  readonly customerId: string | null;
  readonly daysBefore: number;
}

/** Reminds one person that the password expires, if that is still so and nobody has done it yet. */
@Injectable()
@HandlesJob(REMIND_OF_EXPIRY)
export class RemindOfExpiry implements JobHandler<RemindOfExpiryPayload> {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly holds: Holds,
    private readonly schedule: HoldSchedule,
    private readonly recipients: Recipients,
    private readonly mail: Mail,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async run({ holdId, accountId, customerId, daysBefore }: RemindOfExpiryPayload): Promise<void> {
    await this.database.inScopeOf(customerId, 'reminder for staff', async () => {
      const account = await this.accounts.lock(accountId);
      const until = after(this.clock.now(), FIRST_REMINDER);
      const hold = (await this.schedule.toCome(PASSWORD_AGE, until, accountId)).find(({ id }) => id === holdId);
      // whoever can't sign in can't change the password either, and is reminded when that is over
      const isHeld = (await this.holds.inForce({ accountId, customerId })).length > 0;
      if (hold && !isHeld && (await this.isFirstToRemind(hold, daysBefore))) await this.send(account, hold.startsAt);
    });
  }

  private async isFirstToRemind({ id, customerId }: HoldToCome, daysBefore: number): Promise<boolean> {
    const written = await this.database.query(
      `insert into password_reminders (hold_id, customer_id, days_before, reminded_at) values ($1, $2, $3, $4)
       on conflict (hold_id) do update set days_before = excluded.days_before, reminded_at = excluded.reminded_at
       where password_reminders.days_before > excluded.days_before
       returning hold_id`,
      [id, customerId, daysBefore, this.clock.now()],
    );
    return written.length > 0;
  }

  private async send(account: Account, expiresAt: Date): Promise<void> {
    const to = await this.recipients.of(account);
    if (!to) return;
    const daysLeft = Math.ceil((expiresAt.getTime() - this.clock.now().getTime()) / DAY);
    const { displayName: name, userName } = account;
    const signInLink = `${this.settings.ORIGIN}/`;
    const by = systemActor('password-age', newId());
    await this.mail.queue(passwordExpiresLetter, to, { name, userName, expiresAt, daysLeft, signInLink }, by);
  }
}
