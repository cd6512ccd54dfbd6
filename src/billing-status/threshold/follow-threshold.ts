import { Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { Jobs } from '../../platform/jobs';
import { FOLLOW_THRESHOLD } from './move-holds-to-threshold';

/** At the start, notices that the deployment has another threshold than the holds were placed by, and has them follow. */
@Injectable()
export class FollowThreshold implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // the process that works on jobs has the setting that they work by
    if (!this.settings.JOBS) return;
    await this.database.acrossCustomers('threshold of overdue invoices', async () => {
      const changed = await this.database.query(
        `insert into followed_threshold (overdue_invoices) values ($1)
         on conflict (is_one) do update set overdue_invoices = excluded.overdue_invoices
         where followed_threshold.overdue_invoices <> excluded.overdue_invoices
         returning is_one`,
        [this.settings.OVERDUE_INVOICES_THAT_HOLD],
      );
      if (changed.length > 0) await this.jobs.enqueue(FOLLOW_THRESHOLD, {}, { key: FOLLOW_THRESHOLD });
    });
  }
}
