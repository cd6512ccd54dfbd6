import { Inject, Injectable } from '@nestjs/common';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';

/** How many overdue invoices hold those for whom nothing else was decided. */
@Injectable()
export class DefaultThreshold {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * What the process that was started last has written down: while one version takes the place of another, both place holds by it. Runs in
   * the caller's transaction.
   */
  async current(): Promise<number> {
    const [row] = await this.database.query<{ threshold: number }>(
      'select overdue_invoices as threshold from followed_threshold',
    );
    return row?.threshold ?? this.settings.OVERDUE_INVOICES_THAT_HOLD;
  }
}
