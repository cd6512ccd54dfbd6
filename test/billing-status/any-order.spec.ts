import { BillingMirror, Statement } from '../../src/billing-status';
import { newId, systemActor } from '../../src/kernel';
import { startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { dice, history, shuffled } from './histories';

const CUSTOMERS = 20;
/** of each customer */
const STATEMENTS = 125;
const CONNECTIONS = 6;

const roll = dice(29);
const by = systemActor('test', newId());

let application: TestApplication;
let mirror: BillingMirror;
beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  mirror = application.app.get(BillingMirror, { strict: false });
});
afterAll(() => application.stop());

/** Customers that the billing system knows by their number, behind a prefix. */
async function linked(prefix: string): Promise<TestCustomer[]> {
  const customers: TestCustomer[] = [];
  for (let number = 0; number < CUSTOMERS; number++) {
    const customer = await application.people.customer();
    await mirror.linkCustomer(`${prefix}${number}`, customer.id, by);
    customers.push(customer);
  }
  return customers;
}

/** The same statements, of customers with another prefix. */
function renamed(statements: readonly Statement[], prefix: string): Statement[] {
  const text = JSON.stringify(statements).replaceAll('"in-order-', `"${prefix}`);
  return (JSON.parse(text) as Statement[]).map((each) => ({ ...each, statedAt: new Date(each.statedAt) }));
}

function portions(statements: readonly Statement[]): Statement[][] {
  const left = [...statements];
  const cut: Statement[][] = [];
  while (left.length > 0) cut.push(left.splice(0, 1 + roll(400)));
  return cut;
}

/** From several connections at once, each taking the next portion when it is done with one. */
async function takeAtOnce(cut: readonly Statement[][]): Promise<number> {
  const left = [...cut];
  let news = 0;
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) news += (await mirror.take(next, by)).news.length;
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return news;
}

const standing = async (customers: readonly TestCustomer[]) => {
  const rows = await run(
    application.database.url,
    `select customer_id, starts_at from holds where kind = 'unpaid_invoices' and lifted_at is null`,
  );
  return customers.map(({ id }) => rows.filter((row) => row['customer_id'] === id).map((row) => row['starts_at']));
};
const invoices = (prefix: string) =>
  run(
    application.database.url,
    `select right(external_id, ${-prefix.length}) as number, open_amount, is_unpaid, overdue_from
     from invoices where starts_with(external_id, '${prefix}') order by 1`,
  );
const rowsEver = () =>
  run(
    application.database.url,
    'select (select count(*) from holds) as holds, (select count(*) from audit_entries) as entries',
  );

it('10,000 statements, shuffled, repeated and from several connections, end in the same holds as in order, once', async () => {
  const now = application.clock.now();
  const told = Array.from({ length: CUSTOMERS }, (_, number) => history(`in-order-${number}`, STATEMENTS, now, roll));
  const inOrder = await linked('in-order-');
  const shaken = await linked('shuffled-');
  for (const statements of told) {
    for (const portion of portions(statements)) await mirror.take(portion, by);
  }

  const again = renamed(told.flat(), 'shuffled-').flatMap((statement) => Array<Statement>(4).fill(statement));
  expect(again).toHaveLength(10_000);
  await takeAtOnce(portions(shuffled(again, roll)));
  const holds = await standing(inOrder);
  const kinds = holds.map(([start]) => (start === undefined ? 'none' : (start as Date) <= now ? 'held' : 'to come'));
  expect([...new Set(kinds)].sort()).toEqual(['held', 'none', 'to come']);
  expect(holds.every(({ length }) => length <= 1)).toBe(true);
  expect(await standing(shaken)).toEqual(holds);
  expect(await invoices('shuffled-')).toEqual(await invoices('in-order-'));

  const before = await rowsEver();
  expect(await takeAtOnce(portions(shuffled(again, roll)))).toBe(0);
  expect(await rowsEver()).toEqual(before);
});

it('two who state the last payment and the next invoice at once, again and again, leave one hold or none', async () => {
  const customer = await application.people.customer();
  await mirror.linkCustomer('busy', customer.id, by);
  const statedAt = application.clock.now();
  const invoice = (number: number): Statement => ({
    kind: 'invoice',
    externalId: `busy-${number}`,
    customer: 'busy',
    statedAt,
    number: `${number}`,
    total: 100,
    currency: 'EUR',
    dueOn: '2020-01-01',
    state: 'open',
    payUrl: null,
  });
  const payment = (number: number): Statement => ({
    kind: 'payment',
    externalId: `paid-${number}`,
    customer: 'busy',
    statedAt,
    invoice: `busy-${number}`,
    amount: 100,
    currency: 'EUR',
    isVoid: false,
  });
  const singles = Array.from({ length: 20 }, (_, number) => [[invoice(number)], [payment(number)]]).flat();
  await takeAtOnce(shuffled(singles, roll));
  expect(await standing([customer])).toEqual([[]]);
  await takeAtOnce([21, 22, 23, 24].map((number) => [invoice(number)]));
  expect((await standing([customer]))[0]).toHaveLength(1);
});
