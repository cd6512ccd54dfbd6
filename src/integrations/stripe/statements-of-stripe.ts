import type { z } from 'zod';
import { Statement } from '../../billing-status';
import { FieldFault, SECOND } from '../../kernel';
import { MalformedRequest } from '../../platform/http';
import { issuedByStripe, StripeEvent, StripeInvoice, stripeInvoice } from './stripe-event';

/**
 * What an event of Stripe says of an invoice. Each event has the whole invoice as it then was, and Stripe's own word counts on what is
 * still open: payments, credit notes and balances come as one payment, and what is paid stays so, whatever is refunded later.
 *
 * @returns nothing for events about other things
 * @throws MalformedRequest for an issued invoice that can't be read: nobody would know that it was passed over
 */
export function statementsOf(event: StripeEvent): Statement[] {
  const isAboutInvoice = event.type.startsWith('invoice.') && issuedByStripe.safeParse(event.data.object).success;
  if (!isAboutInvoice) return [];
  const { data: invoice, error } = stripeInvoice.safeParse(event.data.object);
  if (error) throw new MalformedRequest({ fields: error.issues.map(faultOf) });
  const total = Math.max(0, invoice.total);
  const settled = settledOf(invoice, total);
  const shared = { customer: invoice.customer, currency: invoice.currency.toUpperCase() };
  const statedAt = momentOf(event, invoice, settled, total);
  return [
    {
      kind: 'invoice',
      externalId: invoice.id,
      number: invoice.number ?? invoice.id,
      total,
      dueOn: dueOn(invoice),
      state: invoice.status === 'void' ? 'cancelled' : 'open',
      payUrl: invoice.hosted_invoice_url ?? null,
      statedAt,
      ...shared,
    },
    {
      kind: 'payment',
      externalId: `${invoice.id}/settled`,
      invoice: invoice.id,
      amount: settled,
      isVoid: false,
      statedAt,
      ...shared,
    },
  ];
}

function faultOf({ path }: z.core.$ZodIssue): FieldFault {
  return { field: ['data', 'object', ...path].join('.'), code: 'malformed' };
}

/** What was paid elsewhere remains as an amount, and yet the invoice is paid. */
function settledOf({ status, amount_remaining: remaining }: StripeInvoice, total: number): number {
  return status === 'paid' ? total : Math.min(total, Math.max(0, total - remaining));
}

/** Events are dated to the second, and those of one payment share one: within it, the more is settled, the later. */
function momentOf({ created }: StripeEvent, { status }: StripeInvoice, settled: number, total: number): Date {
  const isOver = status === 'paid' || status === 'void';
  const share = isOver || total === 0 ? 1 : settled / total;
  return new Date(created * SECOND + Math.floor(share * (SECOND - 1)));
}

/** One that is collected automatically has no date to be paid by: it is due when it is issued. In UTC. */
function dueOn({ due_date, status_transitions, created }: StripeInvoice): string {
  const moment = due_date ?? status_transitions?.finalized_at ?? created;
  return new Date(moment * SECOND).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
