import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';

/** Since when customers ask their people for a second factor: the first sign-in under that rule writes it down. */
@Injectable()
export class Requirements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Since when; from now on, where it was never asked before. */
  async since(customerId: string): Promise<Date> {
    const now = this.clock.now();
    await this.database.query(
      'insert into second_factor_requirements (customer_id, since) values ($1, $2) on conflict do nothing',
      [customerId, now],
    );
    const [requirement] = await this.database.query<{ since: Date }>(
      'select since from second_factor_requirements where customer_id = $1',
      [customerId],
    );
    return requirement?.since ?? now;
  }
}
