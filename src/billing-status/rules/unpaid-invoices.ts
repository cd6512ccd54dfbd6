import { InvoiceStatement, SettlementStatement } from '../statements';

type Owed = Pick<InvoiceStatement, 'total' | 'currency' | 'state'>;
type Settled = Pick<SettlementStatement, 'kind' | 'amount' | 'currency' | 'isVoid'>;

/** Whether a settlement leaves less to pay, or more. */
const SIGN = { payment: -1, credit_note: -1, refund: 1 } as const;

/**
 * What is still to be paid of an invoice: its total, less payments and credit notes, plus what was paid back. Below zero where more came than
 * was asked for. What is in another currency than the invoice doesn't count: nobody but the billing system knows the rate.
 *
 * @returns minor units of the invoice's currency
 */
export function openAmount({ total, currency }: Owed, settlements: readonly Settled[]): number {
  return settlements
    .filter((settlement) => !settlement.isVoid && settlement.currency === currency)
    .reduce((open, { kind, amount }) => open + SIGN[kind] * amount, total);
}

/** Whether an invoice counts once its last day is over: something is to be paid, and nobody contests it. */
export function isUnpaid(invoice: Owed, settlements: readonly Settled[], isContested: boolean): boolean {
  return invoice.state === 'open' && !isContested && openAmount(invoice, settlements) > 0;
}

/**
 * From when on a customer is held: the moment at which so many of its unpaid invoices are overdue. It may lie ahead.
 *
 * @param overdueFrom of each unpaid invoice the end of its last day, the earliest first
 * @param threshold so many hold; at least 1
 * @returns null: there are not that many
 */
export function heldFrom(overdueFrom: readonly Date[], threshold: number): Date | null {
  return overdueFrom[threshold - 1] ?? null;
}

/** Whether a hold that stands may stay as it is: it starts when it should, or has started and should have. */
export function isWellPlaced(standing: Date | null, start: Date | null, now: Date): boolean {
  if (standing === null || start === null) return standing === start;
  return standing.getTime() === start.getTime() || (standing <= now && start <= now);
}
