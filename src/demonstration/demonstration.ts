import { INestApplicationContext } from '@nestjs/common';
import { Account, Accounts, Customers, hashPassword, Passwords } from '../accounts';
import { BillingMirror } from '../billing-status';
import { CollaboratorChanges, Invitations, Mailbox, Mailboxes, ManagingActor, PasswordResets } from '../collaborators';
import { Holds } from '../holds';
import { Clock, newId, systemActor } from '../kernel';
import { Database } from '../platform/database';
import { BILLED_CUSTOMER, issuedInvoices } from './invoices';
import { COLLABORATORS, CUSTOMERS, DemonstratedState, PASSWORD, STAFF } from './people';

/** Fills an empty service with people to play with, through the same doors as everybody else. */
export class Demonstration {
  private readonly by = systemActor('demonstration', newId());
  private readonly database = this.app.get(Database);
  private readonly accounts = this.app.get(Accounts, { strict: false });
  private readonly passwords = this.app.get(Passwords, { strict: false });

  constructor(private readonly app: INestApplicationContext) {}

  /**
   * Once, and all of it or nothing: a service that has accounts already is left as it is.
   *
   * @param billingUrl where invoices are paid; null: nowhere
   */
  async fill(billingUrl: string | null): Promise<void> {
    const hash = await hashPassword(PASSWORD);
    await this.database.acrossCustomers('demonstration', async () => {
      if ((await this.accounts.countAll()) > 0) return;
      for (const staff of STAFF) await this.addStaff(staff, hash);
      const [first, ...others] = CUSTOMERS;
      const { manager, mailboxes } = await this.addCustomer(first, hash);
      for (const customer of others) await this.addCustomer(customer, hash);
      for (const person of COLLABORATORS) await this.addCollaborator(manager, mailboxes, person, hash);
      await this.addInvoices(billingUrl);
    });
  }

  private async addStaff(staff: (typeof STAFF)[number], hash: string): Promise<void> {
    await this.database.acrossCustomers('demonstration', async () => {
      const account = await this.accounts.create({ ...staff, customerId: null }, this.by);
      await this.passwords.adopt(await this.accounts.lock(account.id), hash, this.by);
    });
  }

  private async addCustomer(
    given: (typeof CUSTOMERS)[number],
    hash: string,
  ): Promise<{ manager: ManagingActor; mailboxes: Mailbox[] }> {
    return this.database.acrossCustomers('demonstration', async () => {
      const { mailboxes: addresses, ...customer } = given;
      const created = await this.app
        .get(Customers, { strict: false })
        .create({ ...customer, country: 'IT', language: 'it' }, this.by);
      await this.passwords.adopt(await this.accounts.lock(created.principal.id), hash, this.by);
      const mailboxes: Mailbox[] = [];
      for (const address of addresses)
        mailboxes.push(await this.app.get(Mailboxes, { strict: false }).add(created.customer.id, address));
      return { manager: this.actingAs(created.principal, created.customer.id), mailboxes };
    });
  }

  private async addCollaborator(
    manager: ManagingActor,
    mailboxes: readonly Mailbox[],
    { chosenName, displayName, state, permissions }: (typeof COLLABORATORS)[number],
    hash: string,
  ): Promise<void> {
    const asked = permissions.map((permission) => ({
      permission,
      ...(permission !== 'manage_collaborators' && { mailboxId: mailboxes[0]?.id }),
    }));
    const invitation = { chosenName, displayName, email: `${chosenName}@acme.example`, permissions: asked };
    const { account } = await this.app
      .get(Invitations, { strict: false })
      .invite(manager.customerId, invitation, manager);
    if (state !== 'awaiting_activation') await this.activate(account.id, manager.customerId, hash);
    await this.bringInto(state, account.id, manager);
  }

  private async activate(accountId: string, customerId: string, hash: string): Promise<void> {
    await this.database.inCustomer(customerId, async () => {
      const account = await this.accounts.lock(accountId);
      await this.passwords.adopt(account, hash, this.by);
      await this.app.get(Holds, { strict: false }).liftBy('first-password', accountId, 'first-password', this.by);
      await this.accounts.confirmAddress(account);
    });
  }

  private async bringInto(state: DemonstratedState, accountId: string, manager: ManagingActor): Promise<void> {
    const { customerId } = manager;
    if (state === 'suspended') await this.app.get(PasswordResets, { strict: false }).reset(accountId, manager);
    if (state === 'deactivated')
      await this.app
        .get(CollaboratorChanges, { strict: false })
        .deactivate(accountId, 'Ha lasciato l’azienda', manager);
    if (state === 'disabled') {
      const hold = { on: { customerId, accountId }, kind: 'disabled', reason: 'In congedo' } as const;
      await this.database.inCustomer(customerId, () => this.app.get(Holds, { strict: false }).place(hold, manager));
    }
  }

  private async addInvoices(billingUrl: string | null): Promise<void> {
    const mirror = this.app.get(BillingMirror, { strict: false });
    const { customerId } = await this.accounts.withUserName(BILLED_CUSTOMER);
    if (customerId !== null) await mirror.linkCustomer(BILLED_CUSTOMER, customerId, this.by);
    await mirror.take(issuedInvoices(this.app.get(Clock, { strict: false }).now(), billingUrl), this.by);
  }

  private actingAs(principal: Account, customerId: string): ManagingActor {
    return {
      kind: 'account',
      accountId: principal.id,
      role: 'principal',
      customerId,
      sessionId: newId(),
      restrictedTo: null,
      permissions: [],
      authenticatedAt: this.app.get(Clock, { strict: false }).now(),
      origin: this.by.origin,
    };
  }
}
