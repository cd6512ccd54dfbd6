import { INestApplicationContext } from '@nestjs/common';
import { Accounts, Customers, hashPassword, NewCustomer, Passwords } from '../../../src/accounts';
import { Invitations, Mailbox, Mailboxes } from '../../../src/collaborators';
import { Holds } from '../../../src/holds';
import { ApiClients, IssuedApiKeys } from '../../../src/integrations';
import { ClientScope, newId, StaffRole, systemActor } from '../../../src/kernel';
import { Database } from '../../../src/platform/database';
import { RememberedDevices } from '../../../src/second-factor';
import { Caller } from './caller';

/** Everybody's password until they choose another. */
export const PASSWORD = 'una frase da provare';
const CHEAP = { memoryCost: 8192, timeCost: 1, parallelism: 1 };

export interface Person {
  readonly id: string;
  readonly userName: string;
  readonly email: string;
  /** of the device that a member of staff signs in on, and so isn't asked for a second factor */
  readonly deviceToken?: string;
}

export interface TestCustomer {
  readonly id: string;
  readonly principal: Person;
  readonly mailboxes: readonly Mailbox[];
}

/** Makes people, each with names of their own, so that tests of one file don't meet. */
export class People {
  private readonly by = systemActor('test', newId());
  private readonly database: Database;
  private readonly accounts: Accounts;
  private readonly passwords: Passwords;
  private made = 0;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly url: string,
  ) {
    this.database = app.get(Database, { strict: false });
    this.accounts = app.get(Accounts, { strict: false });
    this.passwords = app.get(Passwords, { strict: false });
  }

  /** A customer with a principal who can sign in, and two mailboxes. */
  async customer(
    given: Partial<Omit<NewCustomer, 'principal'>> & { principal?: Partial<NewCustomer['principal']> } = {},
  ): Promise<TestCustomer> {
    const name = `acme${++this.made}`;
    return this.database.acrossCustomers('test', async () => {
      const { customer, principal } = await this.app.get(Customers, { strict: false }).create(
        {
          name: `${name} S.r.l.`,
          kind: 'company',
          country: 'IT',
          language: 'en',
          ...given,
          principal: {
            userName: name,
            displayName: 'Carla Bianchi',
            email: `carla@${name}.example`,
            ...given.principal,
          },
        },
        this.by,
      );
      await this.passwords.adopt(await this.accounts.lock(principal.id), await hashPassword(PASSWORD, CHEAP), this.by);
      const mailboxes = this.app.get(Mailboxes, { strict: false });
      return {
        id: customer.id,
        principal: { id: principal.id, userName: principal.userName, email: principal.email ?? '' },
        mailboxes: [
          await mailboxes.add(customer.id, `info@${name}.example`),
          await mailboxes.add(customer.id, `sales@${name}.example`),
        ],
      };
    });
  }

  /** An active collaborator who can sign in. The activation mail goes out all the same. */
  async collaborator(
    customer: TestCustomer,
    permissions: readonly string[] = [],
    chosenName = `anna${++this.made}`,
    email = `${chosenName}@people.example`,
  ): Promise<Person> {
    const asked = permissions.map((permission) => {
      const isOnCustomer = ['manage_collaborators', 'view_invoices'].includes(permission);
      return { permission, ...(!isOnCustomer && { mailboxId: customer.mailboxes[0]?.id }) };
    });
    const { account } = await this.app
      .get(Invitations, { strict: false })
      .invite(customer.id, { chosenName, displayName: 'Anna Rossi', email, permissions: asked }, this.by);
    await this.database.inCustomer(customer.id, async () => {
      const locked = await this.accounts.lock(account.id);
      await this.passwords.adopt(locked, await hashPassword(PASSWORD, CHEAP), this.by);
      await this.app.get(Holds, { strict: false }).liftBy('first-password', account.id, 'test', this.by);
    });
    return { id: account.id, userName: account.userName, email };
  }

  /** A collaborator brought over from another system without a password, to whom no link was sent yet. */
  async imported({ id: customerId, principal }: TestCustomer, displayName = 'Bruno Ferri'): Promise<Person> {
    const userName = `bruno${++this.made}/${principal.userName}`;
    const email = `bruno${this.made}@people.example`;
    return this.database.inCustomer(customerId, async () => {
      const given = { customerId, role: 'collaborator', userName, displayName, email, imported: true } as const;
      const { id } = await this.accounts.create(given, this.by);
      const on = { customerId, accountId: id };
      await this.app
        .get(Holds, { strict: false })
        .place({ on, kind: 'awaiting_activation', reason: 'imported' }, this.by);
      return { id, userName, email };
    });
  }

  async staff(role: StaffRole = 'support'): Promise<Person> {
    const userName = `${role}${++this.made}`;
    const email = `${userName}@staff.example`;
    return this.database.acrossCustomers('test', async () => {
      const account = await this.accounts.create(
        { customerId: null, role, userName, displayName: 'Sara Verdi', email },
        this.by,
      );
      await this.passwords.adopt(await this.accounts.lock(account.id), await hashPassword(PASSWORD, CHEAP), this.by);
      const device = await this.app.get(RememberedDevices, { strict: false }).remember(account, this.by.origin);
      return { id: account.id, userName, email, deviceToken: device.token };
    });
  }

  /** Another system, with a key of these scopes. */
  async apiClient(...scopes: readonly ClientScope[]): Promise<Caller> {
    const { id } = await this.app.get(ApiClients, { strict: false }).create(`System ${++this.made}`, this.by);
    const { key } = await this.app.get(IssuedApiKeys, { strict: false }).issue(id, { scopes }, this.by);
    const caller = new Caller(this.url);
    caller.accessToken = key;
    return caller;
  }

  /** Somebody, signed in anew. */
  async signedIn({ userName, deviceToken }: Person, password = PASSWORD): Promise<Caller> {
    const caller = new Caller(this.url);
    const { status, body } = await caller.signIn(userName, password, deviceToken);
    if (status !== 201) throw new Error(`${userName} can't sign in: ${JSON.stringify(body)}`);
    return caller;
  }
}
