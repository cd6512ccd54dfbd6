import { Injectable } from '@nestjs/common';
import { Actor, Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { LockedAccount } from '../accounts';
import { PersonReplaced } from '../events/person-replaced.event';
import { PhoneNumbers } from '../phone-numbers';
import { ReplacedAddresses } from './replaced-addresses';

export interface NewPerson {
  readonly displayName: string;
  /** confirmed */
  readonly email: string;
}

/** Makes an account another person's: it keeps its user name, its customer and its history. In the caller's transaction. */
@Injectable()
export class ReplacedPersons {
  constructor(
    private readonly replacedAddresses: ReplacedAddresses,
    private readonly phoneNumbers: PhoneNumbers,
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** The name and the address are replaced, the phone number goes; who hears of it takes away what else the one before had. */
  async replace(account: LockedAccount, { displayName, email }: NewPerson, reason: string, by: Actor): Promise<void> {
    await this.database.query('update accounts set display_name = $2, language = null where id = $1', [
      account.id,
      displayName,
    ]);
    Object.assign(account, { displayName, language: null });
    await this.replacedAddresses.replace(account, email, reason, by);
    await this.phoneNumbers.remove(account, reason, by);
    const { id: accountId, customerId } = account;
    await this.events.publish(new PersonReplaced({ accountId, customerId }, by, this.clock.now(), { reason }));
  }
}
