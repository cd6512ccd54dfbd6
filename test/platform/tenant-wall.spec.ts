import { BillingMirror, Fees } from '../../src/billing-status';
import { newId, systemActor } from '../../src/kernel';
import { APPLICATION_ROLE, Database, Lookups } from '../../src/platform/database';
import { SecondSteps } from '../journeys/second-steps';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';

/** What belongs to no customer, and what the application may do with it. */
const BEYOND_THE_WALL = {
  api_clients: ['INSERT', 'SELECT'],
  api_keys: ['INSERT', 'SELECT', 'UPDATE'],
  followed_threshold: ['INSERT', 'SELECT', 'UPDATE'],
  rate_counts: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'],
  received_messages: ['DELETE', 'INSERT', 'SELECT', 'UPDATE'],
  signing_keys: ['INSERT', 'SELECT', 'UPDATE'],
};

/** The column that names the customer, where it isn't `customer_id`. */
const CUSTOMER_COLUMNS: Readonly<Record<string, string>> = { customers: 'id', audit_chains: 'chain' };

/** Written only by an import. */
const IMPORTED = 'imported_customers';

let application: TestApplication;
let tables: string[];
let one: TestCustomer;
let other: TestCustomer;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  tables = await tablesWithCustomers();
  [one, other] = [await furnished(), await furnished()];
});
afterAll(() => application.stop());

const sql = (...statements: string[]) => run(application.database.url, ...statements);
const columnOf = (table: string) => CUSTOMER_COLUMNS[table] ?? 'customer_id';

/** Read from the catalogue, so that no table is forgotten. */
async function tablesWithCustomers(): Promise<string[]> {
  const found = await sql(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'customer_id'`,
  );
  return [...found.map(({ table_name }) => String(table_name)), ...Object.keys(CUSTOMER_COLUMNS)].sort();
}

/** A customer of whom every table has something. */
async function furnished(): Promise<TestCustomer> {
  const customer = await application.people.customer({
    policy: { secondFactor: 'required', secondFactorGraceDays: 1 },
  });
  const anna = await application.people.collaborator(customer, ['send']);
  const principal = await application.people.signedIn(customer.principal);
  await signInByBrowser(customer.principal);
  await principal.post(`/collaborators/${anna.id}/password-resets`, undefined, {
    headers: { 'idempotency-key': newId() },
  });
  await principal.post('/accounts/me/phone-codes', { phone: '+39 347 1234567' });
  await principal.put('/accounts/me/second-factor/email');
  const { userName: identifier } = customer.principal;
  const inBrowser = { 'session-transport': 'cookie', 'sec-fetch-site': 'same-origin' };
  await application.anyone.post('/sessions', { identifier, password: PASSWORD }, { headers: inBrowser });
  const staff = await application.people.signedIn(await application.people.staff());
  await staff.checkIdentity(anna);
  await staff.post(`/customers/${customer.id}/owner-changes`, {
    newPerson: { displayName: 'Bruno Neri', email: 'bruno@people.example' },
    reason: 'The principal has left the company',
    documents: 'Extract of the company register',
  });
  const steps = new SecondSteps(application);
  const app = await steps.connectApp(principal);
  await steps.paperCodes(principal);
  await steps.prove(await steps.pending(customer.principal), 'totp', app.code(), true);
  // as if somebody had asked
  await sql(
    `insert into reactivation_requests (id, customer_id, account_id, proof, message, asked_at, expires_at)
     values ('${newId()}', '${customer.id}', '${customer.principal.id}', 'password', 'Please', now(), now() + interval '1 day')`,
    `insert into credential_restorations (id, customer_id, account_id, way, reason, begun_at, expires_at)
     values ('${newId()}', '${customer.id}', '${anna.id}', 'one_time_password', 'Has no address', now(), now())`,
  );
  await owesSomething(customer);
  // as if its day were near
  await sql(
    `insert into password_reminders (hold_id, customer_id, days_before, reminded_at)
     select id, customer_id, 7, now() from holds where customer_id = '${customer.id}' limit 1`,
  );
  return customer;
}

/** After a slip. */
async function signInByBrowser({ userName }: Person): Promise<void> {
  await new Caller(application.url).signIn(userName, 'not the password');
  const headers = { 'session-transport': 'cookie', 'sec-fetch-site': 'same-origin' };
  await new Caller(application.url).post('/sessions', { identifier: userName, password: PASSWORD }, { headers });
}

/** An invoice, a part of it paid, a fee, and a notice as if the day were near. */
async function owesSomething({ id }: TestCustomer): Promise<void> {
  const { app, clock } = application;
  const [by, customer, invoice] = [systemActor('test', newId()), `cus_${id}`, `in_${id}`];
  const shared = { customer, currency: 'EUR', statedAt: clock.now() };
  const mirror = app.get(BillingMirror, { strict: false });
  await mirror.linkCustomer(customer, id, by);
  await mirror.take(
    [
      {
        kind: 'invoice',
        externalId: invoice,
        number: '1',
        total: 9,
        dueOn: '2024-05-31',
        state: 'open',
        payUrl: null,
        ...shared,
      },
      { kind: 'payment', externalId: 'pay_1', invoice, amount: 1, isVoid: false, ...shared },
    ],
    by,
  );
  const fee = { amount: 1, currency: 'EUR', reason: 'Credentials restored', reference: '1' };
  await app.get(Database).inCustomer(id, () => app.get(Fees, { strict: false }).charge(id, fee, by));
  await sql(
    `insert into unpaid_notices (customer_id, starts_at, days_before, told_at) values ('${id}', now(), 7, now())`,
  );
}

/** As the application's role, in a transaction with these settings, if any. */
async function asApplication(
  settings: Readonly<Record<string, string>>,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const scope = Object.entries(settings).map(([name, value]) => `set ${name} = '${value}'`);
  return sql(`set role ${APPLICATION_ROLE}`, ...scope, statement);
}

const inScope = ({ id }: TestCustomer) => ({ 'titolare.customer': id, 'titolare.platform': 'no' });

/** Tables whose rows can't be asked for by `select`, because the application doesn't need to. */
async function readable(): Promise<string[]> {
  const rows = await sql(
    `select table_name from information_schema.role_table_grants where grantee = '${APPLICATION_ROLE}' and privilege_type = 'SELECT' and table_schema = 'public'`,
  );
  return rows.map(({ table_name }) => String(table_name));
}

describe('Every table of customers', () => {
  it('is known, and has rows of two of them', async () => {
    expect(tables).toEqual(
      expect.arrayContaining([
        'accounts',
        'audit_entries',
        'challenges',
        'customers',
        'holds',
        'letters',
        'passwords',
        'sessions',
      ]),
    );
    const readableTables = await readable();
    for (const table of tables.filter((name) => readableTables.includes(name) && name !== IMPORTED)) {
      const [{ count } = {}] = await sql(
        `select count(distinct ${columnOf(table)}) from ${table} where ${columnOf(table)} in ('${one.id}', '${other.id}')`,
      );
      expect({ table, count }).toEqual({ table, count: '2' });
    }
  });

  it('shows nothing to a transaction without a scope', async () => {
    for (const table of await readable()) {
      if (table in BEYOND_THE_WALL) continue;
      for (const settings of [
        {},
        { 'titolare.customer': '' },
        { 'titolare.platform': 'no' },
        { 'titolare.platform': 'true' },
      ]) {
        expect({ table, rows: await asApplication(settings, `select * from ${table}`) }).toEqual({ table, rows: [] });
      }
    }
  });

  it('shows a customer its own rows and no other', async () => {
    for (const table of tables.filter((name) => name !== IMPORTED)) {
      const seen = await asApplication(inScope(one), `select distinct ${columnOf(table)} as customer from ${table}`);
      expect({ table, seen }).toEqual({ table, seen: [{ customer: one.id }] });
    }
  });

  it('lets a customer’s transaction change nothing of another’s', async () => {
    const grants = await sql(
      `select table_name from information_schema.role_table_grants where grantee = '${APPLICATION_ROLE}' and privilege_type = 'UPDATE' and table_schema = 'public'`,
    );
    for (const { table_name } of grants.filter((grant) => !(String(grant['table_name']) in BEYOND_THE_WALL))) {
      const column = columnOf(String(table_name));
      const changed = await asApplication(
        inScope(one),
        `update ${String(table_name)} set ${column} = ${column} where ${column} = '${other.id}' returning ${column}`,
      );
      expect({ table: table_name, changed }).toEqual({ table: table_name, changed: [] });
    }
  });

  it('takes no row in the name of another customer, nor moves one there', async () => {
    const forged = `
      insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
      values (gen_random_uuid(), 'disabled', '${other.id}', null, 'customer', 'forged', now(), now())`;
    await expect(asApplication(inScope(one), forged)).rejects.toThrow('row-level security');
    await expect(asApplication(inScope(one), `update holds set customer_id = '${other.id}'`)).rejects.toThrow(
      'row-level security',
    );
  });

  it('is behind a policy for the application’s role, and no other policy opens it', async () => {
    const policies = await sql(
      `select tablename, policyname, permissive, roles::text as roles, cmd, qual, with_check from pg_policies where schemaname = 'public' order by tablename`,
    );
    expect(policies.map(({ tablename }) => tablename)).toEqual(tables);
    for (const policy of policies) {
      expect(policy).toMatchObject({
        policyname: 'tenant_wall',
        permissive: 'PERMISSIVE',
        roles: `{${APPLICATION_ROLE}}`,
        cmd: 'ALL',
        with_check: null,
      });
      expect(String(policy['qual'])).toContain(columnOf(String(policy['tablename'])));
    }
    const open = await sql(
      `select relname from pg_class where relname = any('{${tables.join(',')}}') and relkind = 'r' and not relrowsecurity`,
    );
    expect(open).toEqual([]);
  });
});

describe('A transaction', () => {
  it('hands over before its end what was collected, also what was added while something else was handed over', async () => {
    const database = application.app.get(Database);
    const [letters, acts] = [{}, {}];
    const handedOver: string[] = [];
    const handOver = async (items: string[]) => void handedOver.push(...items);
    await database.acrossCustomers('test', async () => {
      database.collectUntilCommit(acts, 'first act', handOver);
      database.collectUntilCommit(letters, 'letter', async () => {
        database.collectUntilCommit(acts, 'second act', handOver);
      });
    });
    expect(handedOver).toEqual(['first act', 'second act']);
  });
});

describe('A transaction that is over', () => {
  it('says nothing more: who didn’t wait for its end would see and change what belongs to the next customer', async () => {
    const database = application.app.get(Database);
    let goOn: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (goOn = resolve));
    let late: Promise<object[]> | undefined;
    const refused = database.inCustomer(one.id, () => {
      late = ended.then(() => database.query('select id from customers'));
      return Promise.all([late, Promise.reject(new Error('refused'))]);
    });
    await expect(refused).rejects.toThrow('refused');

    await database.inCustomer(other.id, async () => {
      expect(await database.query('select id from customers')).toEqual([{ id: other.id }]);
      goOn();
      await expect(late).rejects.toThrow('after the end of its transaction');
    });
  });
});

describe('A statement whose answer nobody waits for', () => {
  it('fails the transaction if it fails', async () => {
    const database = application.app.get(Database);
    const transaction = database.inCustomer(one.id, async () => database.post('by nothing', 'select 1 / $1::int', [0]));
    await expect(transaction).rejects.toThrow('division by zero');
  });

  it('doesn’t hide why the one before it failed', async () => {
    const database = application.app.get(Database);
    const transaction = database.inCustomer(one.id, async () => {
      const failing = database.query('select 1 / 0');
      database.post('by itself', 'select $1::int', [1]);
      await failing;
    });
    await expect(transaction).rejects.toThrow('division by zero');
  });
});

describe('The application’s role', () => {
  it('owns nothing, is no superuser, makes nothing, and passes no wall by right', async () => {
    const [role] = await sql(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = '${APPLICATION_ROLE}'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    });
    expect(await sql(`select relname from pg_class where relowner = '${APPLICATION_ROLE}'::regrole`)).toEqual([]);
  });

  it('is the one that the running application acts as, on every connection', async () => {
    const whoAmI = `select current_user as name, current_setting('transaction_read_only') as "isReadOnly"`;
    const database = application.app.get(Database);
    const inTransaction = await database.acrossCustomers('test', () => database.query(whoAmI));
    const lookups = await Promise.all(
      Array.from({ length: 6 }, () => application.app.get(Lookups).rows('who am I', whoAmI, [])),
    );

    expect(inTransaction).toEqual([{ name: APPLICATION_ROLE, isReadOnly: 'off' }]);
    expect(lookups).toEqual(lookups.map(() => [{ name: APPLICATION_ROLE, isReadOnly: 'on' }]));
  });

  it('may use what belongs to no customer as far as is known here, and may delete nothing but counts and what was kept secret', async () => {
    const grants = await sql(
      `select table_name, array_agg(privilege_type::text order by privilege_type) as privileges
       from information_schema.role_table_grants
       where grantee = '${APPLICATION_ROLE}' and table_schema = 'public'
       group by table_name`,
    );
    const beyond = grants.filter(({ table_name }) => !tables.includes(String(table_name)));
    expect(Object.fromEntries(beyond.map(({ table_name, privileges }) => [table_name, privileges]))).toEqual(
      BEYOND_THE_WALL,
    );
    const deletable = grants.filter(({ privileges }) => /DELETE|TRUNCATE/.test(String(privileges)));
    expect(deletable.map(({ table_name }) => table_name).sort()).toEqual([
      'authenticators',
      'idempotency_keys',
      'mailed_code_choices',
      'pending_sign_ins',
      'rate_counts',
      'received_messages',
      'recovery_codes',
      'refresh_tokens',
      'remembered_devices',
      'session_cookies',
      'sign_in_failures',
      'sign_ins',
    ]);
  });

  it('can’t read the queue, whose payloads belong to every customer', async () => {
    for (const table of ['_private_jobs', 'jobs']) {
      await expect(
        asApplication({ 'titolare.platform': 'yes' }, `select * from graphile_worker.${table}`),
      ).rejects.toThrow('permission denied');
    }
  });
});
