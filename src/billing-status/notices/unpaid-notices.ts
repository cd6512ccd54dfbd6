import { Injectable } from '@nestjs/common';
import { CustomerHold } from '../../holds';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { DaysBefore } from './due-notice';

type DueNotice = CustomerHold & { readonly daysBefore: DaysBefore };

/** What principals were told of holds for unpaid invoices. Every method runs in the caller's transaction. */
@Injectable()
export class UnpaidNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The customers to whom the notice that is due hasn't been written. */
  async untold(due: readonly DueNotice[]): Promise<string[]> {
    const rows = await this.database.query<{ customerId: string }>(
      `select due."customerId"
       from jsonb_to_recordset($1) as due ("customerId" uuid, "startsAt" timestamptz, "daysBefore" integer)
       left join unpaid_notices told on told.customer_id = due."customerId" and told.starts_at = due."startsAt"
       where told.days_before is null or told.days_before > due."daysBefore"`,
      [JSON.stringify(due)],
    );
    return rows.map(({ customerId }) => customerId);
  }

  /** @returns whether nobody has told it, or something later, before */
  async isFirstToTell({ customerId, startsAt }: CustomerHold, daysBefore: DaysBefore): Promise<boolean> {
    const written = await this.database.query(
      `insert into unpaid_notices (customer_id, starts_at, days_before, told_at) values ($1, $2, $3, $4)
       on conflict (customer_id, starts_at) do update set days_before = excluded.days_before, told_at = excluded.told_at
       where unpaid_notices.days_before > excluded.days_before
       returning customer_id`,
      [customerId, startsAt, daysBefore, this.clock.now()],
    );
    return written.length > 0;
  }

  /** @returns whether the principal knows of a hold that has begun, and not yet that it is over */
  async isFirstToTellOver(customerId: string): Promise<boolean> {
    const written = await this.database.query(
      `update unpaid_notices set told_over_at = $2
       where customer_id = $1 and days_before = 0 and told_over_at is null
       returning customer_id`,
      [customerId, this.clock.now()],
    );
    return written.length > 0;
  }
}
