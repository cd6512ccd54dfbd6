import { Inject, Injectable } from '@nestjs/common';
import { Actor, Clock, newId } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { Database } from '../../platform/database';
import { EventBus } from '../../platform/events';
import { Language } from '../../platform/i18n';
import { Account } from '../account.entity';
import { AccountNotFound, MalformedIdentifier } from '../accounts.errors';
import { Accounts, LockedAccount, NewAccount } from '../accounts';
import { CustomerCreated } from '../events/customer-created.event';
import { requireParsed } from '../identifiers/require-parsed';
import { parseTaxCode } from '../identifiers/tax-code';
import { parseVatNumber } from '../identifiers/vat-number';
import { Customer, CustomerKind } from './customer.entity';
import { Policy, policyOf, PolicyOverrides } from './policy';

export interface NewCustomer {
  readonly name: string;
  readonly kind: CustomerKind;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly vatNumber?: string | undefined;
  readonly taxCode?: string | undefined;
  readonly language?: Language | undefined;
  readonly policy?: PolicyOverrides | undefined;
  readonly collaboratorLimit?: number | undefined;
  readonly principal: Omit<NewAccount, 'customerId' | 'role'>;
}

/** Customers: the tenants, each with its one principal. */
@Injectable()
export class Customers {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly events: EventBus,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {}

  /**
   * Creates a customer and its principal, in the platform scope: before it exists there is no customer to act in.
   *
   * @throws MalformedIdentifier when an identifier can't be one, e.g. its check digit is wrong
   * @throws UserNameTaken when the principal's user name is
   */
  async create(given: NewCustomer, by: Actor): Promise<{ customer: Customer; principal: LockedAccount }> {
    if (!/^[A-Z]{2}$/.test(given.country))
      throw new MalformedIdentifier({ fields: [{ field: 'country', code: 'identifier_country' }] });
    const vatNumber =
      given.vatNumber === undefined
        ? null
        : requireParsed('vatNumber', parseVatNumber(given.country, given.vatNumber)).key;
    const taxCode = given.taxCode === undefined ? null : requireParsed('taxCode', parseTaxCode(given.taxCode)).key;
    const now = this.clock.now();
    const customer = this.database.manager.create(Customer, {
      id: newId(),
      name: given.name,
      kind: given.kind,
      country: given.country,
      vatNumber,
      taxCode,
      language: given.language ?? this.settings.LANGUAGE,
      policy: given.policy ?? {},
      policyVersion: 1,
      collaboratorLimit: given.collaboratorLimit ?? null,
      principalId: newId(),
      createdAt: now,
    });
    await this.database.manager.insert(Customer, customer);
    const principal = await this.accounts.create(
      { ...given.principal, id: customer.principalId, customerId: customer.id, role: 'principal' },
      by,
    );
    const subject = { customerId: customer.id, accountId: null };
    await this.events.publish(new CustomerCreated(subject, by, now, { principalId: principal.id }));
    return { customer, principal };
  }

  /** @throws AccountNotFound when there is none in the transaction's scope */
  async get(customerId: string): Promise<Customer> {
    const customer = await this.database.manager.findOneBy(Customer, { id: customerId });
    if (!customer) throw new AccountNotFound();
    return customer;
  }

  /** Locks a customer until the commit: for what counts across its accounts, e.g. its plan's limit. */
  async lock(customerId: string): Promise<Customer> {
    const customer = await this.database.manager
      .createQueryBuilder(Customer, 'customer')
      .setLock('for_no_key_update')
      .where('customer.id = :customerId', { customerId })
      .getOne();
    if (!customer) throw new AccountNotFound();
    return customer;
  }

  /** The policy that holds for an account: its customer's, or for staff the deployment's. */
  async policyFor(account: Pick<Account, 'customerId'>): Promise<Policy> {
    return policyOf(account.customerId === null ? null : await this.overridesOf(account.customerId), this.settings);
  }

  /**
   * The same, and it stays so until the commit: whoever writes down what follows from the policy for one account reads it so, and whoever
   * changes the policy waits for them.
   */
  async settledPolicyFor(account: Pick<Account, 'customerId'>): Promise<Policy> {
    if (account.customerId !== null) await this.waitForPolicy(account.customerId, 'pg_advisory_xact_lock_shared');
    return this.policyFor(account);
  }

  /** Locks the policy of a customer until the commit: nobody goes on with one that they have {@link settledPolicyFor | settled}. */
  async lockPolicy(customerId: string): Promise<Customer> {
    await this.waitForPolicy(customerId, 'pg_advisory_xact_lock');
    return this.get(customerId);
  }

  private async overridesOf(customerId: string): Promise<Pick<Customer, 'policy'>> {
    const [customer] = await this.database.prepared<Pick<Customer, 'policy'>>(
      'policy of a customer',
      'select policy from customers where id = $1',
      [customerId],
    );
    if (!customer) throw new AccountNotFound();
    return customer;
  }

  /** Not a lock of the customer's row, where a stream of those who share it would keep away whoever wants it alone: here all queue up. */
  private async waitForPolicy(
    customerId: string,
    lock: 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared',
  ): Promise<void> {
    await this.database.query(`select ${lock}(hashtextextended($1, 0))`, [`policy ${customerId}`]);
  }
}
