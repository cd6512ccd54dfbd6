import { signedHeaders } from '../../integrations';
import { newId, SystemClock } from '../../kernel';
import { BILLED_CUSTOMER, IssuedInvoice } from '../invoices';

/** Pays an invoice whole. @returns where the service is that has taken the news; null: it has not */
export type Pay = (invoice: IssuedInvoice) => Promise<string | null>;

/**
 * Tells of payments in signed webhooks (https://www.standardwebhooks.com).
 *
 * @param service where it can be reached; null: nowhere yet
 */
export function payingOver(service: () => string | null, secret: Buffer): Pay {
  const clock = new SystemClock();
  return async ({ externalId, total, currency }) => {
    const url = service();
    if (url === null) return null;
    const now = clock.now();
    const payment = { externalId: `paid-${externalId}`, invoice: externalId, customer: BILLED_CUSTOMER, currency };
    const data = { ...payment, amount: total, statedAt: now.toISOString() };
    const body = Buffer.from(JSON.stringify({ type: 'payment.stated', timestamp: now.toISOString(), data }));
    return fetch(`${url}/api/v1/billing-webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signedHeaders(newId(), body, secret, now) },
      body,
    }).then(
      ({ ok }) => (ok ? url : null),
      () => null,
    );
  };
}
