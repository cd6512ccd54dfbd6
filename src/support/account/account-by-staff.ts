import { Injectable } from '@nestjs/common';
import { Account, Accounts, Customer, Customers } from '../../accounts';
import {
  CollaboratorFilter,
  CollaboratorList,
  CollaboratorRow,
  HeldPermission,
  PermissionGrants,
} from '../../collaborators';
import { HoldKind, Holds } from '../../holds';
import { Database, Page } from '../../platform/database';
import { FactorDemand, FactorDemands } from '../../second-factor';

export interface CustomerFacts {
  readonly customer: Customer;
  readonly principal: Account;
}

/** Who an account is. */
export interface AccountFacts {
  readonly account: Account;
  /** kinds in force on it and on its customer */
  readonly holds: readonly HoldKind[];
  /** null for staff */
  readonly customer: CustomerFacts | null;
  readonly permissions: readonly HeldPermission[];
  readonly demand: FactorDemand;
}

/** Staff read who an account of any customer is, and which other ones there are beside it. */
@Injectable()
export class AccountByStaff {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly customers: Customers,
    private readonly holds: Holds,
    private readonly grants: PermissionGrants,
    private readonly demands: FactorDemands,
    private readonly list: CollaboratorList,
  ) {}

  /** @throws AccountNotFound */
  read(accountId: string): Promise<AccountFacts> {
    return this.database.acrossCustomers('account shown to staff', async () =>
      this.factsOf(await this.accounts.get(accountId)),
    );
  }

  /** The same for the operator at the command line, who knows a user name. @throws AccountNotFound */
  readNamed(userName: string): Promise<AccountFacts> {
    return this.database.acrossCustomers('account shown to the operator', async () =>
      this.factsOf(await this.accounts.withUserName(userName)),
    );
  }

  /** @throws AccountNotFound where there is no such customer */
  collaboratorsOf(customerId: string, filter: CollaboratorFilter): Promise<Page<CollaboratorRow>> {
    return this.database.acrossCustomers('collaborators shown to staff', async () => {
      await this.customers.get(customerId);
      return this.list.page(customerId, filter);
    });
  }

  private async factsOf(account: Account): Promise<AccountFacts> {
    const { id: accountId, customerId } = account;
    const held = await this.holds.kindsInForce([{ accountId, customerId }]);
    return {
      account,
      holds: held.get(accountId) ?? [],
      customer: customerId === null ? null : await this.customerFacts(customerId),
      permissions: await this.grants.heldBy(accountId),
      demand: await this.demands.on(account),
    };
  }

  private async customerFacts(customerId: string): Promise<CustomerFacts> {
    const customer = await this.customers.get(customerId);
    return { customer, principal: await this.accounts.get(customer.principalId) };
  }
}
