import { Injectable } from '@nestjs/common';
import { after, Clock, DAY } from '../../kernel';
import { Database } from '../../platform/database';

export type MessageSource = 'billing' | 'stripe';

/** Much longer than any sender repeats a message: Stripe does so for three days. */
const REMEMBERED_FOR = 30 * DAY;
const FORGOTTEN_AT_ONCE = 10;

/** Which messages came, so that each does once what it is to do, however often and on however many connections it comes. */
@Injectable()
export class ReceivedMessages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in one transaction with the note that the message came. The same one that comes meanwhile waits; where the work fails,
   * the message never came.
   *
   * @returns undefined when the message came before
   */
  takeOnce<T>(source: MessageSource, messageId: string, work: () => Promise<T>): Promise<T | undefined> {
    return this.database.acrossCustomers('a message of the billing system', async () => {
      const now = this.clock.now();
      const noted = await this.database.query(
        `insert into received_messages (source, message_id, received_at)
         values ($1, $2, $3)
         on conflict do nothing
         returning message_id`,
        [source, messageId, now],
      );
      if (noted.length === 0) return undefined;
      await this.forgetSome(now);
      return work();
    });
  }

  /** With each that is noted, some go that nobody sends any more. */
  private async forgetSome(now: Date): Promise<void> {
    await this.database.query(
      `delete from received_messages
       where (source, message_id) in (
         select source, message_id
         from received_messages
         where received_at < $1
         limit ${FORGOTTEN_AT_ONCE}
         for update skip locked
       )`,
      [after(now, -REMEMBERED_FOR)],
    );
  }
}
