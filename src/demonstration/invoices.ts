import { InvoiceStatement } from '../billing-status';
import { after, DAY } from '../kernel';

/** What the billing system of the demonstration calls its one customer: as its principal is called. */
export const BILLED_CUSTOMER = 'officina';

const ISSUED = [
  { number: '41/2026', total: 12_200, dueIn: -45 },
  { number: '52/2026', total: 6_100, dueIn: -15 },
  { number: '63/2026', total: 12_200, dueIn: 20 },
] as const;

export type IssuedInvoice = Pick<InvoiceStatement, 'externalId' | 'number' | 'total' | 'currency'>;

/** Two are overdue, so their customer is held; one can still be paid in time. */
export const INVOICES: readonly IssuedInvoice[] = ISSUED.map(({ number, total }) => ({
  externalId: number.replace('/', '-'),
  number,
  total,
  currency: 'EUR',
}));

/** @param billingUrl of the pages where they are paid; null: there are none */
export function issuedInvoices(now: Date, billingUrl: string | null): InvoiceStatement[] {
  return INVOICES.map((invoice, place) => ({
    ...invoice,
    kind: 'invoice',
    customer: BILLED_CUSTOMER,
    statedAt: now,
    dueOn: after(now, (ISSUED[place]?.dueIn ?? 0) * DAY)
      .toISOString()
      .slice(0, 10),
    state: 'open',
    payUrl: billingUrl === null ? null : `${billingUrl}/invoices/${invoice.externalId}`,
  }));
}
