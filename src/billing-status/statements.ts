/**
 * What the billing system says of its invoices, in our words. It may say things in any order and again and again: of two statements about
 * the same thing the one that was stated later counts.
 */
interface Stated {
  /** the billing system's own id of what this is about, at most 255 characters */
  readonly externalId: string;
  /** the billing system's own id of its customer */
  readonly customer: string;
  /** when this became true in the billing system: the version of the statement */
  readonly statedAt: Date;
}

/** `disputed`: the customer contests it, so it holds nobody as long as that lasts. */
export const STATED_INVOICE_STATES = ['open', 'disputed', 'cancelled'] as const;
export type StatedInvoiceState = (typeof STATED_INVOICE_STATES)[number];

/** An invoice that was issued, as it is now. Drafts are none. Whether it is paid follows from its settlements. */
export interface InvoiceStatement extends Stated {
  readonly kind: 'invoice';
  /** what stands on the paper */
  readonly number: string;
  /** of the invoice as it was issued, in minor units (cents); at least 0 */
  readonly total: number;
  /** ISO 4217 */
  readonly currency: string;
  /** the last day on which it can be paid in time: `2026-05-31` */
  readonly dueOn: string;
  readonly state: StatedInvoiceState;
  /** where the principal pays it, `https:` only */
  readonly payUrl: string | null;
}

/** What makes an invoice less or more open. It may be stated before its invoice is. */
export const SETTLEMENT_KINDS = ['payment', 'credit_note', 'refund'] as const;
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];

export interface SettlementStatement extends Stated {
  readonly kind: SettlementKind;
  /** the external id of the invoice */
  readonly invoice: string;
  /** minor units; at least 0 */
  readonly amount: number;
  /** ISO 4217; counts where it is that of the invoice */
  readonly currency: string;
  /** taken back: a payment that bounced, a credit note that was cancelled */
  readonly isVoid: boolean;
}

/** A contest about one payment or invoice, where the billing system keeps it apart from the invoice's state. */
export interface DisputeStatement extends Stated {
  readonly kind: 'dispute';
  /** the external id of the invoice */
  readonly invoice: string;
  readonly isOver: boolean;
}

export type Statement = InvoiceStatement | SettlementStatement | DisputeStatement;
