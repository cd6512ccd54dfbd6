import { Client } from 'pg';
import { Webhook } from 'standardwebhooks';
import { BillingMirror, Fees } from '../../src/billing-status';
import { after, MINUTE, newId, systemActor } from '../../src/kernel';
import { Database } from '../../src/platform/database';
import {
  BILLING_SECRET,
  invoiceMessage,
  Message,
  paymentMessage,
  SigningBillingSystem,
  STRIPE_SECRET,
} from '../integrations/billing-system';
import { MANNERS, Receiver } from '../integrations/receiver';
import { Caller, startApplication, TestApplication, TestCustomer } from '../support/application';
import { run, until } from '../support/database';
import { footprint } from './footprint';

const EVENTS_SECRET = Buffer.alloc(24, 'events');

let application: TestApplication;
let billing: SigningBillingSystem;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await Receiver.listening();
  application = await startApplication({
    BILLING_WEBHOOK_SECRETS: [Buffer.alloc(32, 'the one before'), BILLING_SECRET],
    STRIPE_WEBHOOK_SECRET: STRIPE_SECRET,
    BILLING_EVENTS_URL: receiver.url,
    BILLING_EVENTS_SECRET: EVENTS_SECRET,
    BILLING_EVENTS_SECONDS: 0.2,
  });
  billing = new SigningBillingSystem(application);
});
afterAll(async () => {
  await application.stop();
  await receiver.close();
});

describe('A message of the billing system', () => {
  it('holds whoever doesn’t pay, lets go whoever does, and stands in the customer’s history', async () => {
    const { customer, externalId } = await linkedCustomer();
    const now = application.clock.now();
    await billing.send(invoiceMessage(`${externalId}-1`, externalId, now));
    await billing.send(invoiceMessage(`${externalId}-2`, externalId, now));
    expect(await holdsOn(customer)).toEqual([{ isLifted: false }]);

    const paid = await billing.send(paymentMessage(`${externalId}-1`, externalId, now));

    expect(paid).toMatchObject({ status: 200, body: { isRepeated: false, news: 1, unknownCustomers: [] } });
    expect(await holdsOn(customer)).toEqual([{ isLifted: true }]);
    expect(await senders(customer)).toEqual(Array(3).fill({ kind: 'system', name: 'billing-webhooks' }));
  });

  it('is taken once, though it comes again and again on several connections', async () => {
    const { customer, externalId } = await linkedCustomer();
    const id = newId();
    const message = invoiceMessage(externalId, externalId, application.clock.now());

    const answers = await Promise.all(Array.from({ length: 20 }, () => billing.send(message, { id })));
    const later = await billing.send(message, { id });

    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(answers.filter(({ body }) => !body.isRepeated)).toHaveLength(1);
    expect(later.body).toEqual({ isRepeated: true, news: 0, unknownCustomers: [] });
    expect(await senders(customer)).toHaveLength(1);
  });

  it('of a customer that nobody has linked is kept, and says so', async () => {
    const message = invoiceMessage(newId(), 'cus_of_nobody', application.clock.now());

    expect((await billing.send(message)).body).toMatchObject({ news: 1, unknownCustomers: ['cus_of_nobody'] });
  });

  it.each([
    ['with another secret', { secret: Buffer.alloc(32, 'guessed') }, 'signature-refused'],
    ['with one byte changed', { arriving: 'changed' }, 'signature-refused'],
    ['more than five minutes ago', { minutes: -6 }, 'message-too-old'],
    ['for later', { minutes: 6 }, 'message-too-old'],
  ])('is refused when it was signed %s, and changes nothing', async (_, how, code) => {
    const { externalId } = await linkedCustomer();
    const now = application.clock.now();
    const message = invoiceMessage(externalId, externalId, now);
    await application.quiet();
    const before = await footprint(application);

    const answer = await billing.send(message, {
      ...('secret' in how && { secret: how.secret }),
      ...('arriving' in how && { arriving: JSON.stringify(message).replace('12200', '12201') }),
      ...('minutes' in how && { signedAt: after(now, how.minutes * MINUTE) }),
    });

    expect(answer).toMatchObject({ status: 403, body: { code: `integrations/${code}` } });
    expect(await footprint(application)).toEqual(before);
  });

  it.each<[string, (good: Message) => object, string, string]>([
    ['no type', (good) => ({ ...good, type: undefined }), 'type', 'missing'],
    ['a type that is none', (good) => ({ ...good, type: 'invoice.paid' }), 'type', 'not_one_of'],
    ['nothing in it', (good) => ({ ...good, data: undefined }), 'data', 'missing'],
    ['an amount in euro', saying({ total: 122.5 }), 'data.total', 'wrong_type'],
    ['a link that isn’t safe', saying({ payUrl: 'http://billing.example.it' }), 'data.payUrl', 'malformed'],
    ['more than anybody reads', saying({ surprise: 1 }), 'data.surprise', 'unknown'],
  ])('with %s is refused by name, and taken once it is right', async (_, spoil, field, code) => {
    const { externalId } = await linkedCustomer();
    const id = newId();
    const good = invoiceMessage(externalId, externalId, application.clock.now());

    expect(await billing.send(spoil(good), { id })).toMatchObject({
      status: 400,
      body: { code: 'platform/malformed-request', fields: [{ field, code }] },
    });
    expect((await billing.send(good, { id })).body).toMatchObject({ isRepeated: false, news: 1 });
  });

  it('that the service dies over, after it came and before it did anything, is not lost', async () => {
    const { customer, externalId } = await linkedCustomer();
    const id = newId();
    const message = invoiceMessage(externalId, externalId, application.clock.now());
    const other = new Client({ connectionString: application.database.url });
    await other.connect();
    await other.query('begin; lock table invoices in access exclusive mode');

    const sending = billing.send(message, { id });
    await until(
      application.database.url,
      `select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
       where not granted and datname = current_database() and application_name like 'titolare%billing system'`,
    );
    const lost = await sending;
    await other.end();

    expect(lost.status).toBeGreaterThanOrEqual(500);
    expect(await senders(customer)).toEqual([]);
    expect((await billing.send(message, { id })).body).toMatchObject({ isRepeated: false, news: 1 });
    expect(await senders(customer)).toHaveLength(1);
  });
});

describe('An event of Stripe', () => {
  it('does the same, once', async () => {
    const { customer, externalId } = await linkedCustomer();
    const [first, second] = [`${externalId}-1`, `${externalId}-2`];
    const id = newId();
    await billing.sendAsStripe({ id: first, customer: externalId });
    await billing.sendAsStripe({ id: second, customer: externalId }, { id });
    expect(await holdsOn(customer)).toEqual([{ isLifted: false }]);
    expect((await billing.sendAsStripe({ id: second, customer: externalId }, { id })).body.isRepeated).toBe(true);

    await billing.sendAsStripe({ id: second, customer: externalId, status: 'paid', amount_remaining: 0 });

    expect(await holdsOn(customer)).toEqual([{ isLifted: true }]);
    expect(await senders(customer)).toContainEqual({ kind: 'system', name: 'stripe-webhooks' });
  });

  it('about anything else is taken, and changes nothing', async () => {
    expect(await billing.sendAsStripe({ object: 'charge' })).toMatchObject({ status: 200, body: { news: 0 } });
  });

  it.each([
    ['with another secret', { secret: 'whsec_guessed' }],
    ['with one byte changed', { arriving: '{"id":"evt_1"}' }],
    ['more than five minutes ago', { minutes: -6 }],
  ])('is refused when it was signed %s', async (_, how) => {
    const signedAt = 'minutes' in how ? { signedAt: after(application.clock.now(), how.minutes * MINUTE) } : {};
    const answer = await billing.sendAsStripe({ id: 'in_refused' }, { ...how, ...signedAt });

    expect(answer).toMatchObject({ status: 403, body: { code: 'integrations/signature-refused' } });
  });
});

describe('The billing system', () => {
  it('is told of a fee, once it is charged for good, in a message that the library verifies', async () => {
    const customer = await application.people.customer();
    await expect(charge(customer, 'taken-back', new Error('after all not'))).rejects.toThrow('after all not');
    await charge(customer, 'restored');
    await delivered('restored');

    const [delivery] = receiver.about('restored');
    const told = new Webhook(new Uint8Array(EVENTS_SECRET), { format: 'raw' }).verify(
      delivery?.body ?? '',
      delivery?.headers as Record<string, string>,
    );
    expect(told).toEqual({
      type: 'fee.charged',
      timestamp: application.clock.now().toISOString(),
      data: {
        customerId: customer.id,
        feeId: expect.any(String),
        amount: 2_500,
        currency: 'EUR',
        reason: 'Credentials restored',
        reference: 'restored',
      },
    });
    expect(receiver.about('taken-back')).toEqual([]);
  });

  it('is told again, under the same id, until it takes it: whether it fails, says nothing, is gone or sends us elsewhere', async () => {
    const customer = await application.people.customer();
    receiver.manner = (body) =>
      MANNERS[Object.keys(MANNERS).find((manner) => body.includes(manner)) ?? ''] ?? MANNERS['fails']!;
    for (const manner of Object.keys(MANNERS)) await charge(customer, manner);
    await until(application.database.url, ofCustomer(customer, 'having min(attempts) = 1'));

    receiver.manner = () => (response) => response.writeHead(200).write('x'); // takes it, and never stops talking
    await tryAgainNow();
    await until(application.database.url, ofCustomer(customer, 'having every(delivered_at is not null)'));

    for (const manner of Object.keys(MANNERS)) {
      const [first, second, ...more] = receiver.about(`"${manner}"`);
      expect(more).toEqual([]);
      expect(second?.body).toBe(first?.body);
      expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    }
  });

  it('that never takes it can still read it, and the history says that it was given up', async () => {
    const customer = await application.people.customer();
    receiver.manner = () => MANNERS['fails']!;
    await charge(customer, 'given-up');
    await until(application.database.url, ofCustomer(customer, 'having min(attempts) = 1'));
    await run(application.database.url, 'update graphile_worker._private_jobs set max_attempts = attempts + 1');
    await tryAgainNow();
    await until(application.database.url, ofCustomer(customer, 'having every(failed_at is not null)'));

    const { items, resumeAt } = await readAll(await application.people.apiClient('billing:read'));
    expect(items.at(-1)).toMatchObject({ type: 'fee.charged', deliveredAt: null, data: { reference: 'given-up' } });
    expect(await named('integrations.billing-event-given-up', customer)).toMatchObject([
      { facts: { eventId: items.at(-1)?.id, answer: '500' } },
    ]);
    expect(resumeAt).not.toBeNull();
  });

  it('reads on behind the last event that it knows, and misses none', async () => {
    const reader = await application.people.apiClient('billing:read');
    const customer = await application.people.customer();
    const { resumeAt } = await readAll(reader);
    expect((await reader.get(`/billing-events?after=${resumeAt}`)).body).toEqual({ items: [], next: null, resumeAt });

    await Promise.all(['one', 'two', 'three'].map((reference) => charge(customer, reference)));

    const { body: page } = await reader.get(`/billing-events?after=${resumeAt}&limit=2`);
    const { body: rest } = await reader.get(`/billing-events?after=${page.next}`);
    const read = [...page.items, ...rest.items].map(({ data }) => data.reference);
    expect(read.sort()).toEqual(['one', 'three', 'two']);
  });
});

function saying(given: object): (good: Message) => object {
  return (good) => ({ ...good, data: { ...good.data, ...given } });
}

async function linkedCustomer(): Promise<{ customer: TestCustomer; externalId: string }> {
  const customer = await application.people.customer();
  const externalId = `cus_${customer.principal.userName}`;
  await application.app
    .get(BillingMirror, { strict: false })
    .linkCustomer(externalId, customer.id, systemActor('test', newId()));
  return { customer, externalId };
}

async function holdsOn({ id }: TestCustomer): Promise<unknown[]> {
  return run(
    application.database.url,
    `select lifted_at is not null as "isLifted" from holds where customer_id = '${id}' and kind = 'unpaid_invoices'`,
  );
}

/** Who made the statements that were taken, as the customer's history has it. */
async function senders(customer: TestCustomer): Promise<unknown[]> {
  return (await named('billing-status.statement-taken', customer)).map(({ actor }) => actor);
}

async function named(name: string, { id }: TestCustomer): Promise<Record<string, unknown>[]> {
  const entries = await run(
    application.database.url,
    `select body from audit_entries where customer_id = '${id}' and name = '${name}' order by position`,
  );
  return entries.map(({ body }) => JSON.parse(String(body)));
}

/** @param trouble what goes wrong after it, in the same transaction */
function charge({ id }: TestCustomer, reference: string, trouble?: Error): Promise<void> {
  return application.app.get(Database, { strict: false }).inCustomer(id, async () => {
    const fee = { amount: 2_500, currency: 'EUR', reason: 'Credentials restored', reference };
    await application.app.get(Fees, { strict: false }).charge(id, fee, systemActor('test', newId()));
    if (trouble) throw trouble;
  });
}

function delivered(reference: string): Promise<unknown> {
  return until(
    application.database.url,
    `select from outgoing_events where body like '%"${reference}"%' and delivered_at is not null`,
  );
}

function ofCustomer({ id }: TestCustomer, condition: string): string {
  return `select from outgoing_events where customer_id = '${id}' ${condition}`;
}

async function tryAgainNow(): Promise<void> {
  await run(
    application.database.url,
    'update graphile_worker._private_jobs set run_at = now() where locked_at is null',
  );
}

async function readAll(reader: Caller): Promise<{ items: { id: string }[]; resumeAt: string | null }> {
  return (await reader.get('/billing-events?limit=100')).body;
}
