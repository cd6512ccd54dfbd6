import fc from 'fast-check';
import { InvoiceStatement, Statement } from '../statements';
import { keyOf, newestOfEach } from './newest-statements';

const statedAt = fc.nat(3).map((minute) => new Date(Date.UTC(2026, 4, 31, 10, minute)));
const shared = { customer: fc.constant('c1'), statedAt };
const externalId = fc.constantFrom('1', '2');
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({
    ...shared,
    kind: fc.constant('invoice' as const),
    externalId,
    number: fc.constant('1/2026'),
    total: fc.nat(2),
    currency: fc.constant('EUR'),
    dueOn: fc.constant('2026-05-31'),
    state: fc.constantFrom('open' as const, 'disputed' as const, 'cancelled' as const),
    payUrl: fc.constant(null),
  }),
  fc.record({
    ...shared,
    kind: fc.constantFrom('payment' as const, 'credit_note' as const, 'refund' as const),
    externalId,
    invoice: externalId,
    amount: fc.nat(2),
    currency: fc.constant('EUR'),
    isVoid: fc.boolean(),
  }),
  fc.record({
    ...shared,
    kind: fc.constant('dispute' as const),
    externalId,
    invoice: externalId,
    isOver: fc.boolean(),
  }),
);
const byKey = (statements: readonly Statement[]) => new Map(statements.map((each) => [keyOf(each), each]));

it('the newest statement about each thing is the same, however they are shuffled and repeated', () => {
  fc.assert(
    fc.property(
      fc
        .array(statement, { maxLength: 20 })
        .chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
      ([all, shuffled]) => expect(byKey(newestOfEach(shuffled))).toEqual(byKey(newestOfEach(all))),
    ),
  );
});

it('none is newer than those that count', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 20 }), (all) => {
      const newest = byKey(newestOfEach(all));
      for (const each of all) expect(each.statedAt <= newest.get(keyOf(each))!.statedAt).toBe(true);
    }),
  );
});

it('an invoice that is cancelled stays so, whatever else was said of it at that moment', () => {
  const open: InvoiceStatement = {
    kind: 'invoice',
    externalId: '1',
    customer: 'c1',
    statedAt: new Date('2026-05-31'),
    number: '1/2026',
    total: 100,
    currency: 'EUR',
    dueOn: '2026-06-30',
    state: 'open',
    payUrl: null,
  };
  const cancelled = { ...open, state: 'cancelled' } as const;
  expect(newestOfEach([open, cancelled])).toEqual([cancelled]);
  expect(newestOfEach([cancelled, open])).toEqual([cancelled]);
});
