import { Injectable } from '@nestjs/common';
import { Actor, Clock } from '../kernel';
import { Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { LockedAccount } from './accounts';
import { PhoneConfirmed } from './events/phone-confirmed.event';
import { PhoneRemoved } from './events/phone-removed.event';

/** The phone numbers of accounts: written down only once their person has shown that they get the messages. */
@Injectable()
export class PhoneNumbers {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @param number E.164, proved by a code that was sent there */
  async confirm(account: LockedAccount, number: string, by: Actor): Promise<void> {
    await this.write(account, number);
    await this.events.publish(
      new PhoneConfirmed(subjectOf(account), by, this.clock.now(), {
        replaced: account.phone !== null && account.phone !== number,
      }),
    );
  }

  /** Takes the number away; where there is none, nothing happens. */
  async remove(account: LockedAccount, reason: string, by: Actor): Promise<void> {
    if (account.phone === null) return;
    await this.write(account, null);
    await this.events.publish(new PhoneRemoved(subjectOf(account), by, this.clock.now(), { reason }));
  }

  private async write({ id }: LockedAccount, number: string | null): Promise<void> {
    await this.database.query('update accounts set phone = $2, phone_confirmed_at = $3 where id = $1', [
      id,
      number,
      number === null ? null : this.clock.now(),
    ]);
  }
}

const subjectOf = ({ id, customerId }: LockedAccount) => ({ accountId: id, customerId });
