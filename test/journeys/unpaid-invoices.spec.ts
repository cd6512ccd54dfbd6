import { Policies } from '../../src/accounts';
import { Fees, FollowThreshold } from '../../src/billing-status';
import { after, DAY, newId, operatorActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import { Jobs } from '../../src/platform/jobs';
import { Caller, PASSWORD, Person, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run } from '../support/database';
import { holdKindsOf } from './holds';
import { BillingSystem } from './invoices';

let application: TestApplication;
let billing: BillingSystem;
let customer: TestCustomer;
let anna: Person;

beforeAll(async () => {
  application = await startApplication();
  billing = await BillingSystem.of(application);
});
afterAll(() => application.stop());
beforeEach(async () => {
  customer = await application.people.customer();
  anna = await application.people.collaborator(customer);
  await billing.link(customer);
});

const staff = async () => application.people.signedIn(await application.people.staff());
const subjectsTo = (address: string) =>
  application.mailbox
    .lettersTo(address)
    .map(({ subject }) => subject)
    .filter((subject) => /invoice/i.test(subject));
const isHeld = async () => (await holdKindsOf(application, customer.principal.id)).includes('unpaid_invoices');
const restriction = async (session: Caller) => (await session.get('/sessions/current')).body.restrictedTo;

/** When the hold that stands begins, or has begun. */
async function heldFrom(): Promise<Date | undefined> {
  const [hold] = await run(
    application.database.url,
    `select starts_at from holds where customer_id = '${customer.id}' and kind = 'unpaid_invoices' and lifted_at is null`,
  );
  return hold?.['starts_at'] as Date | undefined;
}

async function passUntil(moment: Date | undefined, milliseconds = 0): Promise<void> {
  if (!moment) throw new Error('there is no such moment');
  application.clock.advance(moment.getTime() - application.clock.now().getTime() + milliseconds);
}

describe('When the second invoice becomes overdue, by the clock alone', () => {
  it('access is limited at that moment: the principal still sees and pays, collaborators read a neutral notice', async () => {
    const first = await billing.invoice(customer, { dueIn: -3 });
    const second = await billing.invoice(customer, { dueIn: 2 });
    const paid = await billing.invoice(customer, { dueIn: -30 });
    await billing.pay(customer, paid);
    await application.quiet();

    const moment = await heldFrom();
    expect(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(moment)).toBe(billing.day(3));
    await passUntil(moment, -1);
    const [principal, annas] = [
      await application.people.signedIn(customer.principal),
      await application.people.signedIn(anna),
    ];
    expect((await principal.get('/collaborators')).status).toBe(200);
    await passUntil(moment);

    expect(await restriction(principal)).toBe('pay_invoices');
    expect((await principal.get('/collaborators')).body.code).toBe('authentication/session-restricted');
    expect((await principal.get('/invoices')).body.items).toMatchObject([
      { externalId: first, state: 'overdue', openAmount: 12_200, currency: 'EUR' },
      { externalId: second, state: 'overdue', payUrl: `https://billing.example/pay/${second}` },
      { externalId: paid, state: 'paid', openAmount: 0, payUrl: null },
    ]);
    expect((await annas.get('/sessions/current')).status).toBe(401);
    const refused = await new Caller(application.url).signIn(anna.userName, PASSWORD);
    expect(refused.body.holds).toMatchObject([{ kind: 'not_available', placedBy: null }]);
    expect(JSON.stringify(refused.body)).not.toMatch(/invoice|unpaid|pay|bill/i);
  });
});

describe('A payment', () => {
  beforeEach(async () => {
    await billing.invoice(customer, { dueIn: -3 });
  });

  it('brings access back at once, also to the session that was limited, and nothing else that was disabled', async () => {
    const second = await billing.invoice(customer, { dueIn: -2 });
    const principal = await application.people.signedIn(customer.principal);
    expect(await restriction(principal)).toBe('pay_invoices');
    await run(
      application.database.url,
      `insert into holds (id, kind, customer_id, account_id, placed_side, reason, placed_at, starts_at)
       values (gen_random_uuid(), 'disabled', '${customer.id}', '${anna.id}', 'customer', 'left', now(), now() - interval '1 day')`,
    );

    await billing.pay(customer, second);

    expect(await restriction(principal)).toBeNull();
    expect((await principal.get('/collaborators')).status).toBe(200);
    expect((await principal.post('/session-refreshes', { refreshToken: principal.refreshToken })).status).toBeLessThan(
      300,
    );
    expect(await holdKindsOf(application, anna.id)).toEqual(['disabled']);
  });

  it('in parts counts once the last part has come; one that bounces holds again', async () => {
    const second = await billing.invoice(customer, { dueIn: -2 });
    await billing.pay(customer, second, 12_000);
    expect(await isHeld()).toBe(true);
    await billing.pay(customer, second, 200, 'last-part');
    expect(await isHeld()).toBe(false);
    await billing.say(`/invoices/${second}/payments/last-part`, {
      customer: billing.nameOf(customer),
      amount: 200,
      currency: 'EUR',
      isVoid: true,
    });
    expect(await isHeld()).toBe(true);
  });

  it.each([
    ['a credit note', 'credit-notes', { amount: 12_200, currency: 'EUR' }, 'refunds', { amount: 1, currency: 'EUR' }],
    ['a dispute', 'disputes', { isOver: false }, 'disputes', { isOver: true }],
  ])(
    'is not the only thing that lifts: %s does as well, for as long as it stands',
    async (_, path, said, other, undone) => {
      const second = await billing.invoice(customer, { dueIn: -2 });
      const about = { customer: billing.nameOf(customer) };
      await billing.say(`/invoices/${second}/${path}/1`, { ...about, ...said });
      expect(await isHeld()).toBe(false);
      await billing.say(`/invoices/${second}/${other}/1`, { ...about, ...undone });
      expect(await isHeld()).toBe(true);
      await billing.invoice(customer, { dueIn: -2, state: 'cancelled' }, second);
      expect(await isHeld()).toBe(false);
    },
  );

  it('that comes before its invoice is remembered, and an older statement never wins', async () => {
    const second = `in_${newId()}`;
    await billing.pay(customer, second);
    await billing.invoice(customer, { dueIn: -2 }, second);
    expect(await isHeld()).toBe(false);

    const payment = { customer: billing.nameOf(customer), amount: 1, currency: 'EUR' };
    const state = (statedAt: Date | string) =>
      billing.client.put(`/invoices/${second}/payments/other`, { ...payment, statedAt });
    const now = application.clock.now();
    expect((await state(now)).body).toEqual({ isNew: true, isCustomerKnown: true });
    expect((await state(after(now, -DAY))).body.isNew).toBe(false);
    expect((await state(after(now, DAY))).body.code).toBe('billing-status/stated-in-future');
    expect((await state('2024-05-04T10:42:00.123456+02:00')).body).toEqual({ isNew: false, isCustomerKnown: true });
    expect((await state('0000-01-01T00:00:00Z')).status).toBe(400);
  });
});

describe('The principal', () => {
  it('is told before, when it begins and when it is over, each once; collaborators are told nothing', async () => {
    await billing.invoice(customer, { dueIn: -1 });
    const second = await billing.invoice(customer, { dueIn: 10 });
    const moment = await heldFrom();
    for (let day = 0; day < 11; day++) {
      await billing.tell();
      await billing.tell();
      application.clock.advance(DAY);
    }
    await passUntil(moment);
    await billing.tell();
    expect(subjectsTo(customer.principal.email)).toEqual([
      'Invoices to pay: access is about to be limited',
      'Invoices to pay: access is about to be limited',
      'Access is limited: there are overdue invoices',
    ]);
    const { text } = await application.mailbox.letterTo(customer.principal.email, { subject: /Access is limited/ });
    expect(text).toContain('€122.00');

    await billing.pay(customer, second);
    await application.quiet();
    await billing.tell();
    expect(subjectsTo(customer.principal.email).slice(3)).toEqual(['Invoices no longer limit access']);
    expect(subjectsTo(anna.email)).toEqual([]);
  });

  it('is told of a hold that begins with a statement at once, in Italian where that is the language', async () => {
    customer = await application.people.customer({ language: 'it' });
    for (let count = 0; count < 12; count++) await billing.invoice(customer, { dueIn: -5 });
    await billing.link(customer);
    const { text } = await application.mailbox.letterTo(customer.principal.email, { subject: /L’accesso è limitato/ });
    expect(text.match(/122,00\s€/g)).toHaveLength(10);
    expect(text).toContain('Altre fatture da pagare: 2.');
  });

  it('sees the invoices of no other customer; collaborators see them only if they may', async () => {
    await billing.invoice(customer);
    const stranger = await application.people.signedIn((await application.people.customer()).principal);
    expect((await stranger.get('/invoices')).body.items).toEqual([]);
    expect((await stranger.get(`/invoices?customerId=${customer.id}`)).status).toBe(404);
    const bookkeeper = await application.people.collaborator(customer, ['view_invoices']);
    expect((await (await application.people.signedIn(bookkeeper)).get('/invoices')).body.items).toHaveLength(1);
    expect((await (await application.people.signedIn(anna)).get('/invoices')).status).toBe(403);
    expect((await (await staff()).get(`/invoices?customerId=${customer.id}`)).body.items).toHaveLength(1);
  });

  it('reads them page by page, what is to be paid first', async () => {
    const ids: string[] = [];
    for (const dueIn of [-2, 5, 9]) ids.push(await billing.invoice(customer, { dueIn }));
    for (const dueIn of [-20, -60]) {
      const id = await billing.invoice(customer, { dueIn });
      await billing.pay(customer, id);
      ids.push(id);
    }
    const principal = await application.people.signedIn(customer.principal);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await principal.get(`/invoices?limit=2${next === '' ? '' : `&after=${next}`}`);
      seen.push(...body.items.map(({ externalId }: { externalId: string }) => externalId));
      next = body.next;
    }
    expect(seen).toEqual(ids);
  });
});

describe('A customer whom nobody knows', () => {
  it('is kept and reported, and what was stated counts once it is linked', async () => {
    const unknown = await application.people.customer();
    await billing.invoice(unknown, { dueIn: -9 });
    const second = await billing.invoice(unknown, { dueIn: -8 });
    const restated = await billing.pay(unknown, second, 1);
    expect(restated.body).toEqual({ isNew: true, isCustomerKnown: false });
    const { body } = await (await staff()).get('/billing-customers?unknown=true');
    expect(body).toMatchObject({
      unknown: 1,
      items: [{ externalId: billing.nameOf(unknown), customerId: null, invoices: 2, unpaidInvoices: 2 }],
    });

    expect((await billing.link(unknown)).status).toBe(204);
    expect(await holdKindsOf(application, unknown.principal.id)).toEqual(['unpaid_invoices']);
    expect((await (await staff()).get('/billing-customers?unknown=true')).body).toMatchObject({
      unknown: 0,
      items: [],
    });
  });

  it('linked to the wrong one is linked anew: the holds follow', async () => {
    const right = await application.people.customer();
    await billing.invoice(customer, { dueIn: -9 });
    await billing.invoice(customer, { dueIn: -8 });
    expect(await isHeld()).toBe(true);
    const administrator = await application.people.signedIn(await application.people.staff('administrator'));
    const link = `/billing-customers/${billing.nameOf(customer)}/links`;
    expect((await administrator.post(link, { customerId: right.id })).status).toBe(204);
    expect(await isHeld()).toBe(false);
    expect(await holdKindsOf(application, right.principal.id)).toEqual(['unpaid_invoices']);
  });

  it('can’t take over an invoice, nor what was paid of it', async () => {
    const id = await billing.invoice(customer);
    await billing.pay(customer, id, 12_200, 'the-whole');
    const other = await application.people.customer();
    const refused = 'billing-status/invoice-of-another-customer';
    await expect(billing.invoice(other, {}, id)).rejects.toThrow(refused);
    await expect(billing.pay(other, id, 12_200, 'the-whole')).rejects.toThrow(refused);
    const [invoice] = (await (await staff()).get(`/invoices?customerId=${customer.id}`)).body.items;
    expect(invoice).toMatchObject({ externalId: id, state: 'paid' });
  });
});

describe('How many overdue invoices hold', () => {
  const decide = (overdueInvoicesThatHold?: number) =>
    application.app
      .get(Policies, { strict: false })
      .decide(
        customer.id,
        overdueInvoicesThatHold === undefined ? {} : { overdueInvoicesThatHold },
        operatorActor(newId()),
      );

  it('the operator decides for a customer, not its principal; the hold follows at once', async () => {
    await billing.invoice(customer, { dueIn: -9 });
    await billing.invoice(customer, { dueIn: -8 });
    await decide(3);
    expect(await isHeld()).toBe(false);
    const principal = await application.people.signedIn(customer.principal);
    const { body, headers } = await principal.get('/policy');
    expect(body.values.overdueInvoicesThatHold).toBe(3);
    expect(body.overrides).toEqual({});
    const put = (policy: object, tag: string) => principal.put('/policy', policy, { headers: { 'if-match': tag } });
    expect(await put({ overdueInvoicesThatHold: 100 }, headers.get('etag')!)).toMatchObject({
      status: 400,
      body: { fields: [{ field: 'overdueInvoicesThatHold', code: 'unknown' }] },
    });
    const changed = await put({ lockAfter: 4 }, headers.get('etag')!);
    expect(changed.body.values).toMatchObject({ lockAfter: 4, overdueInvoicesThatHold: 3 });

    await decide();
    expect(await isHeld()).toBe(true);
    expect((await (await staff()).get(`/policy?customerId=${customer.id}`)).body).toMatchObject({
      values: { overdueInvoicesThatHold: 2 },
      overrides: { lockAfter: 4 },
    });
  });

  it('the deployment decides for the others: with another default they follow at the start', async () => {
    await billing.invoice(customer, { dueIn: -9 });
    expect(await isHeld()).toBe(false);
    await startedWith(1);
    expect(await isHeld()).toBe(true);
    await billing.invoice(customer, { dueIn: 30 }); // taken by a process of before
    expect(await isHeld()).toBe(true);
    await startedWith(2);
    expect(await isHeld()).toBe(false);
  });

  /** What a process does at its start that has another setting; whichever process then works on the job. */
  async function startedWith(threshold: number): Promise<void> {
    const [database, jobs] = [Database, Jobs].map((part) => application.app.get<never>(part, { strict: false }));
    const settings = { ...application.settings, OVERDUE_INVOICES_THAT_HOLD: threshold };
    await new FollowThreshold(database!, jobs!, settings).onApplicationBootstrap();
    await application.quiet();
  }
});

describe('Staff', () => {
  it('see who will be held tonight, and who would be with another threshold', async () => {
    const soon = await application.people.customer();
    await billing.link(soon);
    await billing.invoice(soon, { dueIn: -2 });
    await billing.invoice(soon, { dueIn: 0 });
    await billing.invoice(customer, { dueIn: -2 });
    const lenient = await application.people.customer({ policy: { overdueInvoicesThatHold: 5 } });
    await billing.link(lenient);
    await billing.invoice(lenient, { dueIn: -2 });

    const desk = await staff();
    const shown = async (query: string) => {
      const ids: { id: string; isHeldNow: boolean }[] = [];
      for (let next: string | null = ''; next !== null;) {
        const { body } = await desk.get(`/billing-previews?limit=1${query}${next === '' ? '' : `&after=${next}`}`);
        for (const each of body.items) ids.push({ id: each.customerId, isHeldNow: each.isHeldNow });
        next = body.next;
      }
      return ids;
    };
    expect(await shown('')).toEqual([{ id: soon.id, isHeldNow: false }]);
    const stricter = await shown('&threshold=1');
    expect(stricter).toEqual(
      expect.arrayContaining([
        { id: soon.id, isHeldNow: false },
        { id: customer.id, isHeldNow: false },
      ]),
    );
    expect(stricter.map(({ id }) => id)).not.toContain(lenient.id);
    expect(await isHeld()).toBe(false);
  });

  it('who have no right to it see nothing of it', async () => {
    const principal = await application.people.signedIn(customer.principal);
    for (const path of ['/billing-previews', '/billing-customers'])
      expect((await principal.get(path)).status).toBe(403);
  });
});

it('A fee is recorded and reported once for each reference, however often it is charged', async () => {
  const [database, fees] = [application.app.get(Database), application.app.get(Fees, { strict: false })];
  const fee = { amount: 1_500, currency: 'EUR', reason: 'Credentials restored', reference: 'restoration 1' };
  const charge = (reference: string) =>
    database.inCustomer(customer.id, () => fees.charge(customer.id, { ...fee, reference }, operatorActor(newId())));
  await Promise.all(['restoration 1', 'restoration 1', 'restoration 1', 'restoration 2'].map(charge));
  const principal = await application.people.signedIn(customer.principal);
  const { body } = await principal.get('/audit-entries?limit=100');
  const charged = body.items.filter(({ name }: { name: string }) => name === 'billing-status.fee-charged');
  expect(charged.map(({ facts }: { facts: { reference: string } }) => facts.reference).sort()).toEqual([
    'restoration 1',
    'restoration 2',
  ]);
});
