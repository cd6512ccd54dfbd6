import { Injectable } from '@nestjs/common';
import { HoldSchedule } from '../../holds';
import { after, Clock, DAY } from '../../kernel';
import { Database } from '../../platform/database';
import { HandlesJob, JobHandler, Jobs, RunsAt } from '../../platform/jobs';
import { UNPAID } from '../mirror/unpaid-holds';
import { dueNotice, FIRST_NOTICE } from './due-notice';
import { tellingJob } from './telling-job';
import { UnpaidNotices } from './unpaid-notices';

export const FIND_UNPAID_NOTICES = 'find-unpaid-notices';

/** A hold that began so long ago is no news, even after a long standstill. */
const NEWS_FOR = 30 * DAY;

/**
 * Every ten minutes, finds the customers whose hold begins soon or has begun by the clock alone, and whose principal hasn't been told. After a
 * standstill it finds each of them once.
 */
@Injectable()
@HandlesJob(FIND_UNPAID_NOTICES)
@RunsAt('*/10 * * * *')
export class FindUnpaidNotices implements JobHandler<object> {
  constructor(
    private readonly database: Database,
    private readonly schedule: HoldSchedule,
    private readonly notices: UnpaidNotices,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.acrossCustomers('holds for unpaid invoices about to begin', async () => {
      const now = this.clock.now();
      const holds = await this.schedule.customersHeldFrom(UNPAID, after(now, -NEWS_FOR), after(now, FIRST_NOTICE));
      const due = holds.flatMap((hold) => {
        const daysBefore = dueNotice(hold.startsAt, now);
        return daysBefore === null ? [] : [{ ...hold, daysBefore }];
      });
      for (const customerId of await this.notices.untold(due)) await this.jobs.enqueue(...tellingJob(customerId));
    });
  }
}
