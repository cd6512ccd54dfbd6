import { LinkBillingCustomer } from './link-billing-customer.command';
import { ListBillingCustomers } from './list-billing-customers.command';
import { ListInvoices } from './list-invoices.command';
import { PreviewHolds } from './preview-holds.command';
import { RecordInvoice } from './record-invoice.command';
import { RecordPayment } from './record-payment.command';
import { SetThreshold } from './set-threshold.command';

/** What the operator does about invoices. */
export const BILLING_COMMANDS = [
  ListInvoices,
  ListBillingCustomers,
  PreviewHolds,
  LinkBillingCustomer,
  SetThreshold,
  RecordInvoice,
  RecordPayment,
];
