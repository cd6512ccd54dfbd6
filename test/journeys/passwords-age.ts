import { FIND_EXPIRING_PASSWORDS, PASSWORD_AGE } from '../../src/accounts';
import { HoldSchedule } from '../../src/holds';
import { DAY } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Jobs } from '../../src/platform/jobs';
import { ReceivedLetter } from '../support/mailbox';
import { TestApplication } from '../support/application';

const REMINDER = /password expires/;

/** What time does to passwords. */
export class PasswordsAge {
  constructor(private readonly application: TestApplication) {}

  /** Lets days pass, with the hourly job run once a day, as far as it makes a difference. */
  async passDays(days: number): Promise<void> {
    for (let day = 0; day < days; day++) {
      this.application.clock.advance(DAY);
      await this.remind();
    }
  }

  /** Does what the job does every hour. */
  async remind(): Promise<void> {
    const { app } = this.application;
    await app
      .get(Database)
      .acrossCustomers('test', () => app.get(Jobs, { strict: false }).enqueue(FIND_EXPIRING_PASSWORDS, {}));
    await this.application.quiet();
  }

  remindersTo(address: string): ReceivedLetter[] {
    return this.application.mailbox.lettersTo(address).filter(({ subject }) => REMINDER.test(subject));
  }

  /** When the passwords of these accounts expire, or have expired; an account whose password never does isn't there. */
  expiries(accountIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const { app } = this.application;
    const schedule = app.get(HoldSchedule, { strict: false });
    return app.get(Database).acrossCustomers('test', () => schedule.starts(PASSWORD_AGE, accountIds));
  }
}
