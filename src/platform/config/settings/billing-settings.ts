import { wholeNumber } from '../setting-values';

/** What follows from invoices. */
export const billingSettings = {
  OVERDUE_INVOICES_THAT_HOLD: wholeNumber(1, 100)
    .default(2)
    .describe('A customer with so many overdue unpaid invoices is held.*'),
  BILLING_PAGE_PORT: wholeNumber(0, 65_535)
    .default(8027)
    .describe('Where the demonstration shows the page on which its invoices are paid.'),
};
