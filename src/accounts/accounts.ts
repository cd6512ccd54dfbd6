import { Injectable } from '@nestjs/common';
import { AccountRole, Actor, Clock, newId } from '../kernel';
import { columnsOf, Database } from '../platform/database';
import { EventBus } from '../platform/events';
import { Language } from '../platform/i18n';
import { Account } from './account.entity';
import { AccountNotFound, UserNameTaken } from './accounts.errors';
import { AccountCreated } from './events/account-created.event';
import { AccountDeactivated } from './events/account-deactivated.event';
import { AddressCorrected } from './events/address-corrected.event';
import { parseEmailAddress } from './identifiers/email-address';
import { parsePhoneNumber } from './identifiers/phone-number';
import { parseUserName, userNameKey } from './identifiers/user-name';
import { requireParsed } from './identifiers/require-parsed';

export interface NewAccount {
  readonly id?: string;
  readonly customerId: string | null;
  readonly role: AccountRole;
  readonly userName: string;
  readonly displayName: string;
  readonly email?: string | undefined;
  /** proved in the system that the account is imported from */
  readonly emailConfirmed?: boolean | undefined;
  /** E.164 */
  readonly phone?: string | undefined;
  /** as {@link emailConfirmed} */
  readonly phoneConfirmed?: boolean | undefined;
  readonly language?: Language | undefined;
  readonly imported?: boolean;
}

/** An account that is locked by the running transaction: nobody else changes its access until the commit. */
export type LockedAccount = Account & {
  readonly locked: true;
  /** made in that very transaction */
  readonly isNew?: true;
};

/** Creates accounts, finds them, changes what is written about them. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /**
   * Until the commit nobody else sees the new account, so nobody else can change it.
   *
   * @throws MalformedIdentifier naming the field, when a name, address or number can't be one
   * @throws UserNameTaken when another account that is not deactivated has the name
   */
  async create(given: NewAccount, by: Actor): Promise<LockedAccount> {
    const identifiers = identifiersOf(given);
    const now = this.clock.now();
    const account = this.database.manager.create(Account, {
      id: given.id ?? newId(),
      customerId: given.customerId,
      role: given.role,
      ...identifiers,
      displayName: given.displayName,
      emailConfirmedAt: given.emailConfirmed && identifiers.email !== null ? now : null,
      emailRefusedAt: null,
      emailBlockedAt: null,
      phoneConfirmedAt: given.phoneConfirmed && identifiers.phone !== null ? now : null,
      language: given.language ?? null,
      createdAt: now,
      deactivatedAt: null,
      version: 1,
    });
    await this.insert(account);
    const subject = { customerId: account.customerId, accountId: account.id };
    await this.events.publish(
      new AccountCreated(subject, by, now, { role: account.role, imported: given.imported ?? false }),
    );
    return Object.assign(account, { locked: true as const, isNew: true as const });
  }

  /** @throws AccountNotFound when there is none in the transaction's scope */
  async get(accountId: string): Promise<Account> {
    const account = await this.database.manager.findOneBy(Account, { id: accountId });
    if (!account) throw new AccountNotFound();
    return account;
  }

  /**
   * The account that has this user name; where none has it any more, the one that had it last.
   *
   * @throws AccountNotFound when there is none in the transaction's scope
   */
  async withUserName(userName: string): Promise<Account> {
    const account = await this.database.manager.findOne(Account, {
      where: { userNameKey: userNameKey(userName) },
      order: { deactivatedAt: { direction: 'desc', nulls: 'first' } },
    });
    if (!account) throw new AccountNotFound();
    return account;
  }

  /**
   * Locks an account until the commit. Whoever changes its access (password, holds, sessions, challenges) does this first, and so
   * everyone does it one after the other.
   *
   * @throws AccountNotFound when there is none in the transaction's scope
   */
  async lock(accountId: string): Promise<LockedAccount> {
    const columns = columnsOf(this.database.manager, Account, 'account');
    const [account] = await this.database.prepared<Account>(
      'account locked',
      `select ${columns} from accounts account where account.id = $1 for no key update`,
      [accountId],
    );
    if (!account) throw new AccountNotFound();
    return Object.assign(account, { locked: true as const });
  }

  /** How many accounts there are in the transaction's scope, deactivated ones included. Counts them all: not for a request. */
  async countAll(): Promise<number> {
    return this.database.manager.count(Account);
  }

  /** How many collaborators the customer has that are not deactivated. */
  async countCollaborators(customerId: string): Promise<number> {
    const [row] = await this.database.query<{ count: string }>(
      `select count(*) from accounts where customer_id = $1 and role = 'collaborator' and deactivated_at is null`,
      [customerId],
    );
    return Number(row?.count ?? 0);
  }

  /** The address is known to be the person's: they opened a link that was sent there. */
  async confirmAddress(account: LockedAccount): Promise<void> {
    await this.database.query(
      'update accounts set email_confirmed_at = coalesce(email_confirmed_at, $2), email_refused_at = null where id = $1',
      [account.id, this.clock.now()],
    );
  }

  /**
   * Corrects the address of an account that nobody has activated.
   *
   * @param reason a code, or what the operator says
   * @throws MalformedIdentifier when it can't be an address
   */
  async correctAddress(account: LockedAccount, email: string, by: Actor, reason = 'before_activation'): Promise<void> {
    const { value, key } = requireParsed('email', parseEmailAddress(email));
    await this.database.query(
      `update accounts
       set email = $2, email_key = $3, email_confirmed_at = null, email_refused_at = null, email_blocked_at = null,
           version = version + 1
       where id = $1`,
      [account.id, value, key],
    );
    Object.assign(account, { email: value, emailKey: key, emailRefusedAt: null, emailBlockedAt: null });
    const subject = { customerId: account.customerId, accountId: account.id };
    await this.events.publish(new AddressCorrected(subject, by, this.clock.now(), { reason }));
  }

  /** Ends the account for good. Its user name becomes free, its history stays. */
  async deactivate(account: LockedAccount, reason: string, by: Actor): Promise<void> {
    const now = this.clock.now();
    await this.database.query('update accounts set deactivated_at = $2, version = version + 1 where id = $1', [
      account.id,
      now,
    ]);
    await this.events.publish(
      new AccountDeactivated({ customerId: account.customerId, accountId: account.id }, by, now, { reason }),
    );
  }

  /** Counts a change that someone else may be making at the same time. */
  async bumpVersion(account: LockedAccount): Promise<number> {
    await this.database.query('update accounts set version = version + 1 where id = $1', [account.id]);
    return account.version + 1;
  }

  private async insert(account: Account): Promise<void> {
    const { id, ...columns } = account;
    const inserted = await this.database.query(
      `insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, email, email_key, email_confirmed_at,
                             phone, phone_confirmed_at, language, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (user_name_key) where deactivated_at is null do nothing
       returning id`,
      [
        id,
        columns.customerId,
        columns.role,
        columns.userName,
        columns.userNameKey,
        columns.displayName,
        columns.email,
        columns.emailKey,
        columns.emailConfirmedAt,
        columns.phone,
        columns.phoneConfirmedAt,
        columns.language,
        columns.createdAt,
      ],
    );
    if (inserted.length === 0) throw new UserNameTaken({ fields: [{ field: 'userName', code: 'taken' }] });
  }
}

type Identifiers = Pick<Account, 'userName' | 'userNameKey' | 'email' | 'emailKey' | 'phone'>;

/** @throws MalformedIdentifier naming the field */
function identifiersOf({ role, ...given }: NewAccount): Identifiers {
  const email = given.email === undefined ? null : requireParsed('email', parseEmailAddress(given.email));
  const phone = given.phone === undefined ? null : requireParsed('phone', parsePhoneNumber(given.phone));
  const userName = requireParsed(
    'userName',
    parseUserName(given.userName, { role, emailAddress: email?.value ?? null }),
  );
  return {
    userName: userName.value,
    userNameKey: userName.key,
    email: email?.value ?? null,
    emailKey: email?.key ?? null,
    phone: phone?.key ?? null,
  };
}
