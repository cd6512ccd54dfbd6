import { Account, Customer } from '../accounts';
import { Recipient } from '../mail';
import { Language } from '../platform/i18n';

/** Where letters to an account go, and in which language: the person's, else the customer's, else the deployment's. */
export function recipientOf(account: Account, customer: Customer | null, fallback: Language): Recipient | null {
  if (account.email === null) return null;
  return {
    accountId: account.id,
    customerId: account.customerId,
    address: account.email,
    language: account.language ?? customer?.language ?? fallback,
  };
}
