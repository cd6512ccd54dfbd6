import { Accounts, expiryOf, Passwords, Policies } from '../../src/accounts';
import { AccountActor, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

let application: TestApplication;
let customer: TestCustomer;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
});

/** The principal, as one who has given the password just now. */
const principal = (): AccountActor => ({
  kind: 'account',
  accountId: customer.principal.id,
  role: 'principal',
  customerId: customer.id,
  sessionId: newId(),
  restrictedTo: null,
  permissions: [],
  authenticatedAt: application.clock.now(),
  origin: { correlationId: newId() },
});

async function changeAge(passwordAgeDays: number): Promise<void> {
  const policies = application.app.get(Policies, { strict: false });
  const { version } = await policies.read(customer.id, principal());
  await policies.change(customer.id, version, { passwordAgeDays }, principal());
}

async function choosePassword({ id }: Person): Promise<void> {
  const { app } = application;
  await app.get(Database).inCustomer(customer.id, async () => {
    const account = await app.get(Accounts, { strict: false }).lock(id);
    const text = `una frase mai usata ${newId()}`;
    await app.get(Passwords, { strict: false }).choose(account, text, 'new-password', systemActor('test', newId()));
  });
}

interface Dated {
  readonly account: string;
  readonly id: string;
  readonly set_at: Date;
  readonly dates: Date[];
}

/** Every password of the customer, with the dates on which a hold stands for it. */
async function dated(): Promise<Dated[]> {
  const rows = await run(
    application.database.url,
    `select password.account_id as account, password.id, password.set_at,
            array(select starts_at from holds
                  where account_id = password.account_id and kind = 'password_expired' and lifted_at is null) as dates
     from passwords password
     where password.customer_id = '${customer.id}' and password.retired_at is null`,
  );
  return rows as unknown as Dated[];
}

const asTheyShouldBe = (rows: readonly Dated[], ageDays: number): Dated[] =>
  rows.map((row) => {
    const expiry = expiryOf({ id: row.id, setAt: row.set_at }, ageDays);
    return { ...row, dates: expiry ? [expiry] : [] };
  });

describe('Every password has one day on which it expires, that of the policy', () => {
  it('however passwords, the policy, and people who come are changed at once', async () => {
    const people = [customer.principal];
    for (let one = 0; one < 5; one++) people.push(await application.people.collaborator(customer));

    let isDecided = false;
    const choose = async (person: Person) => {
      while (!isDecided) await choosePassword(person);
    };
    const come = async () => {
      while (!isDecided) await application.people.collaborator(customer);
    };
    const decide = async () => {
      for (const age of [30, 0, 200, 45, 0, 120]) await changeAge(age);
      isDecided = true;
    };
    await Promise.all([decide(), come(), ...people.map(choose)]);

    const rows = await dated();
    expect(rows.length).toBeGreaterThan(people.length);
    expect(rows).toEqual(asTheyShouldBe(rows, 120));
  });

  it('with two hundred accounts, in one statement', async () => {
    await run(
      application.database.url,
      `insert into accounts (id, customer_id, role, user_name, user_name_key, display_name, created_at)
       select gen_random_uuid(), '${customer.id}', 'collaborator', name, name, 'Anna Rossi', now()
       from (select 'anna' || number || '/${customer.id}' as name from generate_series(1, 200) number) names`,
      `insert into passwords (id, customer_id, account_id, hash, set_at)
       select gen_random_uuid(), customer_id, id, '', date_trunc('milliseconds', now()) from accounts
       where customer_id = '${customer.id}' and role = 'collaborator'`,
    );
    for (const age of [60, 0, 30]) {
      await changeAge(age);
      const rows = await dated();
      expect(rows).toHaveLength(201);
      expect(rows).toEqual(asTheyShouldBe(rows, age));
    }
  });

  it('and what staff have placed stays where it is', async () => {
    await run(
      application.database.url,
      `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
       values (gen_random_uuid(), 'password_expired', '${customer.id}', '${customer.principal.id}', 'staff', 'restored', now(), now())`,
    );
    await changeAge(0);
    expect((await dated()).map(({ dates }) => dates.length)).toEqual([1]);
  });
});
