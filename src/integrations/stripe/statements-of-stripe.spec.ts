import { StripeEvent } from './stripe-event';
import { statementsOf } from './statements-of-stripe';

const CREATED = 1_780_000_000;
const DUE = Date.UTC(2026, 4, 31, 21, 59) / 1000;

const INVOICE = {
  object: 'invoice',
  id: 'in_1',
  customer: 'cus_1',
  number: 'A-0012',
  status: 'open',
  total: 12_200,
  amount_remaining: 12_200,
  currency: 'eur',
  created: CREATED - 100,
  due_date: DUE,
  status_transitions: { finalized_at: CREATED - 50 },
  hosted_invoice_url: 'https://invoice.stripe.com/i/1',
};

const eventOf = (given: object = {}, type = 'invoice.updated'): StripeEvent => ({
  id: 'evt_1',
  created: CREATED,
  type,
  data: { object: { ...INVOICE, ...given } },
});

const said = (given: object) => {
  const [invoice, payment] = statementsOf(eventOf(given));
  return { invoice, payment };
};

describe('What Stripe says of an invoice', () => {
  it('is the invoice, and what was settled of it until then', () => {
    expect(said({ amount_remaining: 2_200 })).toEqual({
      invoice: {
        kind: 'invoice',
        externalId: 'in_1',
        customer: 'cus_1',
        number: 'A-0012',
        total: 12_200,
        currency: 'EUR',
        dueOn: '2026-05-31',
        state: 'open',
        payUrl: 'https://invoice.stripe.com/i/1',
        statedAt: expect.any(Date),
      },
      payment: {
        kind: 'payment',
        externalId: 'in_1/settled',
        invoice: 'in_1',
        customer: 'cus_1',
        amount: 10_000,
        currency: 'EUR',
        isVoid: false,
        statedAt: expect.any(Date),
      },
    });
  });

  it.each([
    ['open', { status: 'open' }, 'open', 0],
    ['written off, and owed all the same', { status: 'uncollectible' }, 'open', 0],
    ['cancelled', { status: 'void' }, 'cancelled', 0],
    ['paid', { status: 'paid', amount_remaining: 0 }, 'open', 12_200],
    ['paid elsewhere', { status: 'paid', amount_remaining: 12_200 }, 'open', 12_200],
    ['a credit to the customer', { total: -500, amount_remaining: 0 }, 'open', 0],
  ])('is as it should be when it is %s', (_, given, state, settled) => {
    const { invoice, payment } = said(given);

    expect(invoice).toMatchObject({ state });
    expect(payment).toMatchObject({ amount: settled });
  });

  it.each([
    ['when Stripe says', {}, '2026-05-31'],
    ['when it was issued, if it is collected automatically', { due_date: null }, day(CREATED - 50)],
    ['when it was made, if nothing else is known', { due_date: null, status_transitions: null }, day(CREATED - 100)],
  ])('is due %s', (_, given, dueOn) => {
    expect(said(given).invoice).toMatchObject({ dueOn });
  });

  it('is later the more was settled, among events of one second', () => {
    const moments = [
      { amount_remaining: 12_200 },
      { amount_remaining: 6_100 },
      { amount_remaining: 100 },
      { status: 'paid', amount_remaining: 0 },
    ].map((given) => said(given).payment?.statedAt.getTime() ?? 0);

    expect(moments).toEqual([...moments].sort());
    expect(new Set(moments).size).toBe(moments.length);
    expect(new Set(moments.map((moment) => Math.floor(moment / 1000)))).toEqual(new Set([CREATED]));
  });

  it.each([
    ['a draft', eventOf({ status: 'draft' })],
    ['one that is only to come', eventOf({ id: undefined, status: 'draft' }, 'invoice.upcoming')],
    ['a charge', eventOf({ object: 'charge' }, 'charge.refunded')],
    ['a payment of an invoice', eventOf({ object: 'invoice_payment' }, 'invoice_payment.paid')],
    ['nothing', { ...eventOf(), data: { object: null } }],
  ])('is nothing when the event is about %s', (_, event) => {
    expect(statementsOf(event)).toEqual([]);
  });

  it.each([
    ['of nobody', { customer: null }, 'customer'],
    ['in no state, as in old versions of its API', { status: undefined }, 'status'],
    ['with a link that isn’t safe', { hosted_invoice_url: 'http://invoice.stripe.com/i/1' }, 'hosted_invoice_url'],
  ])('is refused, not passed over, when it was issued and can’t be read: %s', (_, given, field) => {
    const fields = [{ field: `data.object.${field}`, code: 'malformed' }];

    expect(() => statementsOf(eventOf(given))).toThrow(expect.objectContaining({ details: { fields } }));
  });
});

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
