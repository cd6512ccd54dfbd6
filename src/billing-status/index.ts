/**
 * billing-status: mirrors what the billing system says of invoices and payments, and holds the customers who don’t pay. Start reading at
 * `rules/unpaid-invoices.ts`; the door of the billing system is `BillingMirror`.
 *
 * Publishes `billing-status.*` (see `events/`). Hears `accounts.policy-changed`: another threshold may hold, or no longer.
 * Owns `billing_customers`, `invoices`, `invoice_settlements`, `unpaid_notices`, `followed_threshold`, `fees`.
 */
export * from './billing-mirror';
export * from './billing-status.errors';
export * from './billing-status.module';
export * from './events/billing-customer-linked.event';
export * from './events/billing-customer-unlinked.event';
export * from './events/fee-charged.event';
export * from './events/statement-taken.event';
export * from './external-id';
export * from './fees';
export { FIND_UNPAID_NOTICES } from './notices/find-unpaid-notices';
export * from './invoices/invoice-list';
export { amountInWords } from './letters/invoices-in-words';
export * from './preview/billing-previews';
export * from './stated/billing-customer-list';
export * from './stated/statements.dto';
export * from './statements';
export { FollowThreshold } from './threshold/follow-threshold';
export * from './words';
