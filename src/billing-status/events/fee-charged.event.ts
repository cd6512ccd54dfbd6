import { DomainEvent } from '../../kernel';

/** A customer is to pay for what was done for it: the billing system puts it on an invoice. */
export class FeeCharged extends DomainEvent<{
  feeId: string;
  /** minor units */
  amount: number;
  /** ISO 4217 */
  currency: string;
  reason: string;
  /** what it was charged for; the same twice is one fee */
  reference: string;
}> {
  readonly name = 'billing-status.fee-charged';
}
