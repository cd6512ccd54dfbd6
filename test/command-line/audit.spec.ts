import { createTestDatabase, run, TestDatabase } from '../support/database';
import { testSettings } from '../support/settings';
import { Operator, operatorOf } from './operator';

let database: TestDatabase;
let operator: Operator;

beforeAll(async () => {
  database = await createTestDatabase();
  operator = operatorOf(testSettings({ DATABASE_URL: database.url }));
});
afterAll(() => database.drop());

const STAFF_CHAIN = '00000000-0000-0000-0000-000000000000';

describe('audit verify', () => {
  it('says of every chain how long it is and what its last hash is', async () => {
    await operator.run('staff', 'create', '--role', 'support', '--user-name', 'sara', '--display-name', 'Sara');
    const customer = await newCustomer('intera');

    const { code, out } = await operator.run('audit', 'verify', '--language', 'en');

    expect(code).toBe(0);
    const [head] = await run(
      database.url,
      `select encode(hash, 'hex') as hash from audit_chains where chain = '${customer}'`,
    );
    expect(out).toMatch(new RegExp(`^${STAFF_CHAIN} {2}whole +2 entries, last hash [0-9a-f]{64}$`, 'm'));
    expect(out).toContain(`${customer}  whole   3 entries, last hash ${String(head?.['hash'])}\n`);
  });

  it.each([
    [
      'changed',
      `update audit_entries set body = replace(body, 'created', 'creatéd') where chain = $ and position = 2`,
      2,
    ],
    ['removed', 'delete from audit_entries where chain = $ and position = 2', 2],
    ['cut off', 'delete from audit_entries where chain = $ and position = 3', 3],
    ['put in the place of another', `update audit_entries set hash = sha256('x') where chain = $ and position = 1`, 1],
  ])('names the first entry that was %s, and ends with exit code 1', async (how, tampering, position) => {
    const customer = await newCustomer(`manomessa.${how.replaceAll(' ', '.')}`);
    const whole = await newCustomer(`vicina.${how.replaceAll(' ', '.')}`);
    await tamper(tampering.replace('$', `'${customer}'`));

    const { code, out } = await operator.run('audit', 'verify', '--customer', customer, '--language', 'en');

    expect(code).toBe(1);
    expect(out).toContain(`${customer}  BROKEN at entry ${position} of 3, last hash on record `);
    expect((await operator.run('audit', 'verify')).code).toBe(1);
    expect(await operator.ask('audit', 'verify', '--customer', whole)).toMatchObject([
      { chain: whole, length: 3, brokenAt: null },
    ]);
  });

  it('has no log of a customer that doesn’t exist', async () => {
    const { code, err } = await operator.run(
      'audit',
      'verify',
      '--customer',
      '01a201a3-c5f9-76cd-aecd-5f2bfe6f3327',
      '--language',
      'en',
    );

    expect(code).toBe(1);
    expect(err).toMatch(/^There is no such customer\./);
  });
});

describe('audit entries', () => {
  it('tells who did what on the accounts of a customer, narrowed down as one likes', async () => {
    const customer = await newCustomer('narrata');
    const entries = (...options: string[]) =>
      operator.run('audit', 'entries', '--customer', customer, '--language', 'en', ...options);

    expect((await entries()).out).toContain('The operator of the service created the customer with its principal.');
    const { out } = await entries('--account', 'narrata', '--kind', 'holds', '--since', '2020-01-01T00:00:00Z');
    expect(out).toMatch(
      /^.+ {2}The operator of the service placed a hold for Carla: “Awaiting activation”\. {2}the account is new\n$/,
    );
    expect((await entries('--by', 'narrata')).out).toBe('No entries.\n');
    expect(await entries('--account', 'niemand')).toMatchObject({ code: 1 });
  });
});

async function newCustomer(userName: string): Promise<string> {
  const { customerId } = await operator.ask(
    ...[
      'customer',
      'create',
      '--name',
      'Acme',
      '--kind',
      'company',
      '--user-name',
      userName,
      '--display-name',
      'Carla',
    ],
  );
  return customerId;
}

/** What only the owner of the tables can do, and only by switching off what forbids it. */
async function tamper(statement: string): Promise<void> {
  await run(
    database.url,
    'alter table audit_entries disable trigger audit_entries_are_append_only',
    statement,
    'alter table audit_entries enable trigger audit_entries_are_append_only',
  );
}
