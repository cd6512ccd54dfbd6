import { Injectable } from '@nestjs/common';
import { Actor, Clock } from '../../kernel';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { LockedAccount } from '../accounts';
import { AddressReplaced } from '../events/address-replaced.event';
import { parseEmailAddress } from '../identifiers/email-address';
import { requireParsed } from '../identifiers/require-parsed';

/** Gives an account another address, once its person has shown that they read what arrives there. In the caller's transaction. */
@Injectable()
export class ReplacedAddresses {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @throws MalformedIdentifier when it can't be an address */
  async replace(account: LockedAccount, email: string, reason: string, by: Actor): Promise<void> {
    const { value, key } = requireParsed('email', parseEmailAddress(email));
    const now = this.clock.now();
    await this.database.query(
      `update accounts
       set email = $2, email_key = $3, email_confirmed_at = $4, email_refused_at = null, email_blocked_at = null,
           version = version + 1
       where id = $1`,
      [account.id, value, key, now],
    );
    const written = { email: value, emailKey: key, emailConfirmedAt: now, emailRefusedAt: null, emailBlockedAt: null };
    Object.assign(account, written);
    const { id: accountId, customerId } = account;
    await this.events.publish(new AddressReplaced({ accountId, customerId }, by, now, { reason }));
  }
}
