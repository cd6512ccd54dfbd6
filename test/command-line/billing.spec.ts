import { after, DAY, HOUR } from '../../src/kernel';
import { startApplication, TestApplication } from '../support/application';
import { holdKindsOf } from '../journeys/holds';
import { Operator, operatorOf } from './operator';

let application: TestApplication;
let operator: Operator;
let principalId: string;

beforeAll(async () => {
  application = await startApplication({ JOBS: false });
  operator = operatorOf(application.settings);
  application.clock.advance(HOUR); // what an operator does by the real clock is over, then
  const { principal } = await application.people.customer({ name: 'Verdi S.r.l.', principal: { userName: 'verdi' } });
  principalId = principal.id;
});
afterAll(() => application.stop());

const money = ['--customer', 'cus_1', '--currency', 'EUR'];
const day = (days: number) =>
  after(new Date(), days * DAY)
    .toISOString()
    .slice(0, 10);
const invoice = (id: string, dueOn: string) =>
  operator.ask('billing', 'record-invoice', id, '--number', id, '--total', '12200', '--due-on', dueOn, ...money);
const isHeld = async () => (await holdKindsOf(application, principalId)).length > 0;

it('an operator records invoices, links their customer, sees whom they hold, and records the payment', async () => {
  expect(await invoice('in_1', day(-10))).toEqual({ isNew: true, isCustomerKnown: false });
  expect(await invoice('in_2', day(-5))).toEqual({ isNew: true, isCustomerKnown: false });
  const unknown = await operator.run('billing', 'customers', '--unknown', '--language', 'en');
  expect(unknown.out).toBe('cus_1  –  invoices 2, unpaid 2\nUnknown in all: 1\n');

  await operator.ask('billing', 'link', 'cus_1', 'verdi');
  expect(await isHeld()).toBe(true);
  const listed = await operator.run('billing', 'invoices', 'VERDI', '--language', 'it');
  expect(listed.out).toMatch(/^in_1 {2}in_1 {2}scaduta {2}\d{4}-\d\d-\d\d {2}122,00\s€\nin_2 /);

  expect(await operator.ask('billing', 'threshold', 'verdi', '--invoices', '3')).toEqual({ threshold: 3 });
  expect(await isHeld()).toBe(false);
  expect(await operator.ask('billing', 'preview')).toEqual([]);
  expect(await operator.ask('billing', 'threshold', 'verdi')).toEqual({ threshold: 2 });
  expect(await isHeld()).toBe(true);
  expect(await operator.ask('billing', 'preview', '--threshold', '1')).toMatchObject([
    { customerName: 'Verdi S.r.l.', isHeldNow: true, overdueInvoices: 2 },
  ]);

  const paid = await operator.run(
    'billing',
    'record-payment',
    'in_1',
    'p1',
    '--amount',
    '12200',
    ...money,
    '--language',
    'en',
  );
  expect(paid.out).toBe('Recorded.\n');
  expect(await isHeld()).toBe(false);
});

it.each([
  [
    'a day that is none',
    ['record-invoice', 'in_9', '--number', '9', '--total', '1', '--due-on', '2026-02-31', ...money],
  ],
  ['euros with cents', ['record-payment', 'in_9', 'p', '--amount', '122.00', ...money]],
  ['an id that the billing system can’t have', ['link', 'cus 1', 'verdi']],
  ['a threshold that nobody may have', ['threshold', 'verdi', '--invoices', '0']],
  [
    'a link that is not encrypted',
    [
      'record-invoice',
      'in_9',
      '--number',
      '9',
      '--total',
      '1',
      '--due-on',
      '2026-02-28',
      '--pay-url',
      'http://x',
      ...money,
    ],
  ],
])('%s is refused, and nothing is recorded', async (_, args) => {
  expect(await operator.run('billing', ...args)).toMatchObject({ code: 2, out: '' });
});
