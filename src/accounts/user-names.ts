import { Injectable } from '@nestjs/common';
import { Actor, Clock } from '../kernel';
import { Database, isUniqueViolation, Lookups } from '../platform/database';
import { EventBus } from '../platform/events';
import { LockedAccount } from './accounts';
import { UserNameTaken } from './accounts.errors';
import { UserNameChanged } from './events/user-name-changed.event';
import { requireParsed } from './identifiers/require-parsed';
import { parseUserName } from './identifiers/user-name';

/** How accounts are called. In the caller's transaction. */
@Injectable()
export class UserNames {
  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** For where only the ids are known. @returns by id; an account out of sight isn't in it */
  async of(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; userName: string }>(
      'select id, user_name as "userName" from accounts where id = any($1)',
      [accountIds],
    );
    return new Map(rows.map(({ id, userName }) => [id, userName]));
  }

  /** Whether {@link followAddress} can be done: such an address can be a user name, and no other account, of any customer, has it. */
  async canFollow({ id, role }: LockedAccount, emailAddress: string): Promise<boolean> {
    const name = parseUserName(emailAddress, { role, emailAddress });
    if (!name.ok) return false;
    const others = await this.lookups.rows(
      'other account of that user name',
      'select from accounts where user_name_key = $1 and deactivated_at is null and id <> $2',
      [name.key, id],
    );
    return others.length === 0;
  }

  /**
   * Calls an account by its address, as one is that was called by the address before.
   *
   * @throws MalformedIdentifier when such an address can't be a user name
   * @throws UserNameTaken when another account has it; nothing else can be done in that transaction
   */
  async followAddress(account: LockedAccount, emailAddress: string, reason: string, by: Actor): Promise<void> {
    const { id: accountId, customerId, role } = account;
    const { value, key } = requireParsed('email', parseUserName(emailAddress, { role, emailAddress }));
    try {
      await this.database.query('update accounts set user_name = $2, user_name_key = $3 where id = $1', [
        accountId,
        value,
        key,
      ]);
    } catch (error) {
      if (isUniqueViolation(error)) throw new UserNameTaken();
      throw error;
    }
    Object.assign(account, { userName: value, userNameKey: key });
    await this.events.publish(new UserNameChanged({ accountId, customerId }, by, this.clock.now(), { reason }));
  }
}
