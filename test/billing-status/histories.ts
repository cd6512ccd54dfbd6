import { after, DAY, MINUTE } from '../../src/kernel';
import { DisputeStatement, InvoiceStatement, SettlementStatement, Statement } from '../../src/billing-status';

/** Numbers that look random and are the same in every run (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export function shuffled<T>(items: readonly T[], roll: (sides: number) => number): T[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    const other = roll(last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/**
 * What a billing system says of one customer over a year: invoices, some due in the past and some in future, most of them paid, in parts, or
 * credited; payments that bounce, disputes, cancellations.
 *
 * @param length so many statements, in the order in which they were made
 */
export function history(customer: string, length: number, now: Date, roll: (sides: number) => number): Statement[] {
  const invoices: InvoiceStatement[] = [];
  const most = 2 + roll(9);
  return Array.from({ length }, (_, minute) => {
    const statedAt = after(now, (minute - length) * MINUTE);
    const isNew = invoices.length === 0 || (invoices.length < most && roll(8) === 0);
    const next = isNew ? newInvoice() : somethingAbout(invoices[roll(invoices.length)]!);
    return { ...next, statedAt };

    function newInvoice(): InvoiceStatement {
      const number = `${customer}-${invoices.length + 1}`;
      const invoice: InvoiceStatement = {
        kind: 'invoice',
        externalId: number,
        customer,
        statedAt,
        number,
        total: 1_000 * (1 + roll(9)),
        currency: 'EUR',
        dueOn: after(now, (roll(60) - 33) * DAY)
          .toISOString()
          .slice(0, 10),
        state: 'open',
        payUrl: null,
      };
      invoices.push(invoice);
      return invoice;
    }

    function somethingAbout(invoice: InvoiceStatement): Statement {
      const about = { customer, statedAt, invoice: invoice.externalId };
      const externalId = `${invoice.externalId}-${roll(2)}`;
      switch (roll(6)) {
        case 0:
          return { ...invoice, state: (['disputed', 'cancelled'] as const)[roll(6)] ?? 'open' };
        case 1:
          return { ...about, kind: 'dispute', externalId, isOver: roll(5) > 0 } satisfies DisputeStatement;
        default:
          return {
            ...about,
            kind: (['payment', 'payment', 'credit_note', 'refund'] as const)[roll(4)]!,
            externalId,
            amount: [invoice.total, invoice.total / 2, 100, 100][roll(4)]!,
            currency: invoice.currency,
            isVoid: roll(2) === 0,
          } satisfies SettlementStatement;
      }
    }
  });
}
