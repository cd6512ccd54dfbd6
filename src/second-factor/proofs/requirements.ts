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

  /** From now on, where it was never asked before. */
  async begin(customerId: string): Promise<void> {
    await this.database.query(
      'insert into second_factor_requirements (customer_id, since) values ($1, $2) on conflict do nothing',
      [customerId, this.clock.now()],
    );
  }

  /** Since when; now, where it was never asked before. Changes nothing. */
  async since(customerId: string): Promise<Date> {
    const [requirement] = await this.database.query<{ since: Date }>(
      'select since from second_factor_requirements where customer_id = $1',
      [customerId],
    );
    return requirement?.since ?? this.clock.now();
  }
}
