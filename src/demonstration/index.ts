/** demonstration: people to play with, in every state, and a page on which invoices are paid, for whoever starts the service to look at it. */
import { INestApplicationContext } from '@nestjs/common';
import { BillingPage } from './billing-page/billing-page';
import { Demonstration } from './demonstration';
import { BILLED_CUSTOMER } from './invoices';
import { CUSTOMERS, PASSWORD, STAFF } from './people';

export { BillingPage, startBillingPage } from './billing-page/billing-page';

/**
 * Fills the service if it is empty.
 *
 * @param billing where its invoices are paid; null: nowhere
 * @returns lines that say how to sign in
 */
export async function demonstrate(app: INestApplicationContext, billing: BillingPage | null = null): Promise<string[]> {
  await new Demonstration(app).fill(billing?.url ?? null);
  const principals = CUSTOMERS.map(({ principal }) => principal.userName).join(', ');
  const staff = STAFF.map(({ userName }) => userName).join(', ');
  return [
    '',
    `Sign in as    ${principals} (principals), anna/acme, elena/acme (collaborators), ${staff} (staff)`,
    `Password      ${PASSWORD}`,
    'Code          staff are asked for one as well: it is in the mailbox',
    ...(billing === null ? [] : [`Billing       ${billing.url} (${BILLED_CUSTOMER} has not paid)`]),
  ];
}
