import { Injectable } from '@nestjs/common';
import { Accounts, Customers, emailAddressKey, LockedAccount, Passwords } from '../../accounts';
import { Mailbox, Mailboxes, PermissionGrants, PermissionsChanged, writtenGrant } from '../../collaborators';
import { Holds } from '../../holds';
import { Actor, Clock } from '../../kernel';
import { Database, Lookups } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { PasswordLinks } from '../../recovery';
import { askedPermission } from './asked-permission';
import { ImportRefused, inField } from './import-refused';
import { ImportedAccount, ImportedCustomer } from './imported-customer';

export interface ImportManner {
  /** do everything, and take it back */
  readonly dryRun: boolean;
  /** to those who have an address and no password */
  readonly sendActivationMails: boolean;
}

export type ImportOutcome = 'imported' | 'already_there';

/** Rolls a transaction back in which nothing went wrong. */
class TakenBack extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super();
  }
}

/** Brings customers over from another system, each with all its accounts or not at all, and each once. */
@Injectable()
export class CustomerImport {
  constructor(
    private readonly database: Database,
    private readonly lookups: Lookups,
    private readonly customers: Customers,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly mailboxes: Mailboxes,
    private readonly grants: PermissionGrants,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** @throws ImportRefused with all that the house refuses first */
  async add(customer: ImportedCustomer, manner: ImportManner, by: Actor): Promise<ImportOutcome> {
    if (await this.isThere(customer.externalId)) return 'already_there';
    try {
      return await this.database.acrossCustomers('import', async () => {
        const outcome = await this.write(customer, manner, by);
        if (manner.dryRun || outcome === 'already_there') throw new TakenBack(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.outcome;
      // its names may be taken by itself: another import was faster
      if (error instanceof ImportRefused && (await this.isThere(customer.externalId))) return 'already_there';
      throw error;
    }
  }

  private async isThere(externalId: string): Promise<boolean> {
    const found = await this.lookups.rows(
      'imported customer',
      'select 1 from imported_customers where external_id = $1',
      [externalId],
    );
    return found.length > 0;
  }

  private async write(given: ImportedCustomer, manner: ImportManner, by: Actor): Promise<ImportOutcome> {
    const principalPlace = given.accounts.findIndex(({ role }) => role === 'principal');
    const principal = given.accounts[principalPlace];
    if (!principal) throw new ImportRefused([{ field: 'accounts', code: 'no_principal' }]);
    const created = await inField(`accounts.${principalPlace}`, () =>
      this.customers.create({ ...given, principal: { ...principal, imported: true } }, by),
    );
    const customerId = created.customer.id;
    if (!(await this.remember(given.externalId, customerId))) return 'already_there';
    const mailboxes = await this.addMailboxes(customerId, given.mailboxes);
    for (const [place, account] of given.accounts.entries()) {
      await inField(`accounts.${place}`, async () => {
        const added =
          account === principal
            ? created.principal
            : await this.accounts.create({ ...account, customerId, imported: true }, by);
        await this.bringIntoState(added, account, manner, by);
        await this.grant(added, customerId, account, mailboxes, by);
      });
    }
    return 'imported';
  }

  /** @returns false when another import was faster */
  private async remember(externalId: string, customerId: string): Promise<boolean> {
    const remembered = await this.database.query(
      `insert into imported_customers (external_id, customer_id, imported_at) values ($1, $2, $3)
       on conflict (external_id) do nothing
       returning external_id`,
      [externalId, customerId, this.clock.now()],
    );
    return remembered.length > 0;
  }

  private async addMailboxes(customerId: string, addresses: readonly string[]): Promise<ReadonlyMap<string, Mailbox>> {
    const added = new Map<string, Mailbox>();
    for (const [place, address] of addresses.entries()) {
      const mailbox = await inField(`mailboxes.${place}`, () => this.mailboxes.add(customerId, address));
      added.set(emailAddressKey(address), mailbox);
    }
    return added;
  }

  private async bringIntoState(
    account: LockedAccount,
    given: ImportedAccount,
    { sendActivationMails }: ImportManner,
    by: Actor,
  ): Promise<void> {
    const on = { customerId: account.customerId, accountId: account.id };
    if (given.passwordHash !== undefined) await this.passwords.adopt(account, given.passwordHash, by);
    else await this.holds.place({ on, kind: 'awaiting_activation', reason: 'imported', onNew: true }, by);
    if (given.disabledReason !== undefined)
      await this.holds.place({ on, kind: 'disabled', reason: given.disabledReason, onNew: true }, by);
    if (sendActivationMails && given.passwordHash === undefined && account.email !== null)
      await this.links.sendActivation(account, by);
  }

  private async grant(
    { id: accountId }: LockedAccount,
    customerId: string,
    { permissions }: ImportedAccount,
    mailboxes: ReadonlyMap<string, Mailbox>,
    by: Actor,
  ): Promise<void> {
    if (permissions.length === 0) return;
    const asked = permissions.map(askedPermission).map(({ permission, mailbox }) => ({
      permission,
      mailboxId: mailbox === null ? undefined : mailboxes.get(emailAddressKey(mailbox))?.id,
    }));
    const { granted } = await this.grants.change({ id: accountId, customerId }, asked, [], by, {
      grant: 'permissions',
      revoke: '',
    });
    const facts = { granted: granted.map(writtenGrant), revoked: [], reason: null };
    await this.events.publish(new PermissionsChanged({ customerId, accountId }, by, this.clock.now(), facts));
  }
}
