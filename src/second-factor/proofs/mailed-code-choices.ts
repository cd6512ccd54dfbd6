import { Injectable } from '@nestjs/common';
import { Account } from '../../accounts';
import { Clock } from '../../kernel';
import { Database } from '../../platform/database';

/** Who wants to be asked for a code by mail, though nobody requires it. In the caller's transaction. */
@Injectable()
export class MailedCodeChoices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Since when; null: they haven't chosen it. */
  async since(accountId: string): Promise<Date | null> {
    const [choice] = await this.database.prepared<{ chosenAt: Date }>(
      'mailed codes chosen',
      'select chosen_at as "chosenAt" from mailed_code_choices where account_id = $1',
      [accountId],
    );
    return choice?.chosenAt ?? null;
  }

  /** @returns whether it wasn't chosen before */
  async make({ id, customerId }: Account): Promise<boolean> {
    const made = await this.database.query(
      `insert into mailed_code_choices (account_id, customer_id, chosen_at) values ($1, $2, $3)
       on conflict do nothing
       returning account_id`,
      [id, customerId, this.clock.now()],
    );
    return made.length > 0;
  }

  /** @returns whether it was chosen */
  async takeBack(accountId: string): Promise<boolean> {
    const taken = await this.database.query(
      'delete from mailed_code_choices where account_id = $1 returning account_id',
      [accountId],
    );
    return taken.length > 0;
  }
}
