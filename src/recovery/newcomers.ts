import { Injectable } from '@nestjs/common';
import { Accounts, Customer, Customers, LockedAccount, NewAccount, NewCustomer } from '../accounts';
import { Holds } from '../holds';
import { Actor, StaffRole } from '../kernel';
import { Database } from '../platform/database';
import { PasswordLinks } from './links/password-links';

export type NewStaff = Omit<NewAccount, 'customerId' | 'role'> & { readonly role: StaffRole };

/** Whether the link to choose the first password went out, or there is no address that it could go to. */
export type ActivationMail = 'queued' | 'no_address';

/** Somebody new, who awaits activation. */
export interface Newcomer {
  readonly account: LockedAccount;
  readonly activationMail: ActivationMail;
}

/** Lets people in whom nobody of a customer's side could invite: the principals of new customers, and staff. All of it or nothing. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly accounts: Accounts,
    private readonly holds: Holds,
    private readonly links: PasswordLinks,
  ) {}

  /**
   * Creates a customer whose principal awaits activation, and mails the link.
   *
   * @throws MalformedIdentifier naming the field
   * @throws UserNameTaken
   */
  addCustomer(given: NewCustomer, by: Actor): Promise<{ customer: Customer; principal: Newcomer }> {
    return this.database.acrossCustomers('new customer', async () => {
      const { customer, principal } = await this.customers.create(given, by);
      return { customer, principal: await this.awaitActivation(principal, by) };
    });
  }

  /**
   * Creates an account of staff who awaits activation, and mails the link.
   *
   * @throws MalformedIdentifier naming the field
   * @throws UserNameTaken
   */
  addStaff(given: NewStaff, by: Actor): Promise<Newcomer> {
    return this.database.acrossCustomers('new staff', async () =>
      this.awaitActivation(await this.accounts.create({ ...given, customerId: null }, by), by),
    );
  }

  private async awaitActivation(account: LockedAccount, by: Actor): Promise<Newcomer> {
    const on = { customerId: account.customerId, accountId: account.id };
    await this.holds.place({ on, kind: 'awaiting_activation', reason: 'created', onNew: account.isNew }, by);
    if (account.email === null) return { account, activationMail: 'no_address' };
    await this.links.sendActivation(account, by);
    return { account, activationMail: 'queued' };
  }
}
