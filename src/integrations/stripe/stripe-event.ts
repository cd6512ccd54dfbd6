import { z } from 'zod';

/**
 * What we read of an event of Stripe, whatever version of its API the endpoint was set to. Amounts in minor units, moments in seconds
 * (https://docs.stripe.com/api/events/object, https://docs.stripe.com/api/invoices/object).
 */
export const stripeEvent = z.object({
  id: z.string().min(1).max(255),
  created: z.number().int().nonnegative(),
  type: z.string(),
  data: z.object({ object: z.unknown() }),
});

/** What an event is about when it is about an invoice. A draft wasn't issued, nor one that is only to come. */
export const issuedByStripe = z.object({
  object: z.literal('invoice'),
  status: z.unknown().refine((status) => status !== 'draft'),
});

/** An invoice that was issued. */
export const stripeInvoice = z.object({
  object: z.literal('invoice'),
  id: z.string().min(1).max(255),
  customer: z.string().min(1).max(255),
  number: z.string().min(1).max(255).nullish(),
  status: z.enum(['open', 'paid', 'uncollectible', 'void']),
  total: z.number().int(),
  amount_remaining: z.number().int(),
  currency: z.string().regex(/^[a-z]{3}$/),
  created: z.number().int(),
  due_date: z.number().int().nullish(),
  status_transitions: z.object({ finalized_at: z.number().int().nullish() }).nullish(),
  hosted_invoice_url: z.url({ protocol: /^https$/ }).nullish(),
});

export type StripeEvent = z.output<typeof stripeEvent>;
export type StripeInvoice = z.output<typeof stripeInvoice>;
