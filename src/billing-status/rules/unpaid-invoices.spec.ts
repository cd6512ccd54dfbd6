import fc from 'fast-check';
import { SETTLEMENT_KINDS, STATED_INVOICE_STATES } from '../statements';
import { heldFrom, isUnpaid, isWellPlaced, openAmount } from './unpaid-invoices';

const invoice = fc.record({
  total: fc.nat(1_000_000),
  currency: fc.constantFrom('EUR', 'USD'),
  state: fc.constantFrom(...STATED_INVOICE_STATES),
});
const settlements = fc.array(
  fc.record({
    kind: fc.constantFrom(...SETTLEMENT_KINDS),
    amount: fc.nat(1_000_000),
    currency: fc.constantFrom('EUR', 'USD'),
    isVoid: fc.boolean(),
  }),
  { maxLength: 8 },
);
const owed = { total: 10_000, currency: 'EUR', state: 'open' } as const;
const made = { amount: 4_000, currency: 'EUR', isVoid: false };

describe('Of an invoice of 100 €', () => {
  it.each([
    ['nothing was paid', [], 10_000],
    ['40 € were paid', [{ kind: 'payment', ...made }], 6_000],
    ['40 € were paid, and bounced', [{ kind: 'payment', ...made, isVoid: true }], 10_000],
    ['40 € were credited', [{ kind: 'credit_note', ...made }], 6_000],
    ['40 $ were paid', [{ kind: 'payment', ...made, currency: 'USD' }], 10_000],
    [
      '40 € were paid and paid back',
      [
        { kind: 'payment', ...made },
        { kind: 'refund', ...made },
      ],
      10_000,
    ],
    ['110 € were paid', [{ kind: 'payment', ...made, amount: 11_000 }], -1_000],
  ] as const)('%s', (_, settled, open) => expect(openAmount(owed, settled)).toBe(open));

  it('only what is open, and neither contested nor cancelled, counts', () => {
    expect(isUnpaid(owed, [], false)).toBe(true);
    expect(isUnpaid(owed, [], true)).toBe(false);
    expect(isUnpaid({ ...owed, state: 'disputed' }, [], false)).toBe(false);
    expect(isUnpaid({ ...owed, state: 'cancelled' }, [], false)).toBe(false);
    expect(isUnpaid(owed, [{ kind: 'payment', ...made, amount: 10_000 }], false)).toBe(false);
  });
});

it('in whichever order settlements come, as much is open', () => {
  fc.assert(
    fc.property(invoice, settlements, (each, settled) => {
      expect(openAmount(each, [...settled].reverse())).toBe(openAmount(each, settled));
    }),
  );
});

it('a payment never makes an invoice count that did not', () => {
  fc.assert(
    fc.property(invoice, settlements, fc.nat(1_000_000), fc.boolean(), (each, settled, amount, isContested) => {
      const payment = { kind: 'payment', amount, currency: each.currency, isVoid: false } as const;
      const before = isUnpaid(each, settled, isContested);
      expect(isUnpaid(each, [...settled, payment], isContested) && !before).toBe(false);
    }),
  );
});

describe('A customer', () => {
  const moments = fc.array(fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }));

  it('is held at every moment at which so many invoices are overdue, and at no other', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 5 }), fc.nat(365), (unsorted, threshold, day) => {
        const overdueFrom = [...unsorted].sort((a, b) => a.getTime() - b.getTime());
        const moment = new Date(Date.parse('2026-01-01') + day * 86_400_000);
        const start = heldFrom(overdueFrom, threshold);
        const overdue = overdueFrom.filter((each) => each <= moment).length;
        expect(start !== null && start <= moment).toBe(overdue >= threshold);
      }),
    );
  });

  it('keeps the hold that has begun while it should have, and no other', () => {
    const [yesterday, now, tomorrow] = [1, 2, 3].map((day) => new Date(2026, 4, day));
    expect(isWellPlaced(null, null, now!)).toBe(true);
    expect(isWellPlaced(yesterday!, now!, now!)).toBe(true);
    expect(isWellPlaced(now!, yesterday!, now!)).toBe(true);
    expect(isWellPlaced(tomorrow!, new Date(tomorrow!), now!)).toBe(true);
    expect(isWellPlaced(null, tomorrow!, now!)).toBe(false);
    expect(isWellPlaced(yesterday!, null, now!)).toBe(false);
    expect(isWellPlaced(yesterday!, tomorrow!, now!)).toBe(false);
    expect(isWellPlaced(tomorrow!, yesterday!, now!)).toBe(false);
  });
});
