import Stripe from 'stripe';
import { Webhook } from 'standardwebhooks';
import { newId } from '../../src/kernel';
import { Answer, Caller, TestApplication } from '../support/application';

export const BILLING_SECRET = Buffer.alloc(32, 'billing');
export const STRIPE_SECRET = 'whsec_stripe';

export interface Message {
  readonly type: string;
  readonly timestamp?: string;
  readonly data: object;
}

export interface Sending {
  /** the same for a message that is sent again */
  readonly id?: string;
  /** default: now, by the clock of the application */
  readonly signedAt?: Date;
  readonly secret?: Buffer | string;
  /** what arrives in the place of what was signed */
  readonly arriving?: string;
}

/** A billing system that signs with the libraries that such systems use. */
export class SigningBillingSystem {
  private readonly caller: Caller;

  constructor(private readonly application: TestApplication) {
    this.caller = application.anyone;
  }

  send(message: unknown, { id = newId(), signedAt, secret = BILLING_SECRET, arriving }: Sending = {}): Promise<Answer> {
    const body = JSON.stringify(message);
    const at = signedAt ?? this.application.clock.now();
    const signature = new Webhook(new Uint8Array(Buffer.from(secret)), { format: 'raw' }).sign(id, at, body);
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
    return this.caller.post('/billing-webhooks', arriving ?? body, { headers });
  }

  /** As Stripe. @param invoice what differs from an open one of 122 euro that was due long ago */
  sendAsStripe(
    invoice: object,
    { id = newId(), signedAt, secret = STRIPE_SECRET, arriving }: Sending = {},
  ): Promise<Answer> {
    const at = signedAt ?? this.application.clock.now();
    const seconds = Math.floor(at.getTime() / 1000);
    const payload = JSON.stringify({
      id,
      object: 'event',
      type: 'invoice.updated',
      created: seconds,
      data: { object: { ...STRIPE_INVOICE, created: seconds, ...invoice } },
    });
    const header = Stripe.webhooks.generateTestHeaderString({ payload, secret: String(secret), timestamp: seconds });
    return this.caller.post('/stripe-webhooks', arriving ?? payload, { headers: { 'stripe-signature': header } });
  }
}

const STRIPE_INVOICE = {
  object: 'invoice',
  customer: 'cus_stripe',
  number: 'S-1',
  status: 'open',
  total: 12_200,
  amount_remaining: 12_200,
  currency: 'eur',
  due_date: 1_700_000_000,
  hosted_invoice_url: 'https://invoice.stripe.com/i/1',
};

/** A message about an invoice of 122 euro that was due long ago. */
export function invoiceMessage(externalId: string, customer: string, statedAt: Date): Message {
  const data = {
    externalId,
    customer,
    statedAt: statedAt.toISOString(),
    number: externalId,
    total: 12_200,
    currency: 'EUR',
    dueOn: '2024-05-31',
    state: 'open',
    payUrl: `https://billing.example.it/pay/${externalId}`,
  };
  return { type: 'invoice.stated', timestamp: statedAt.toISOString(), data };
}

export function paymentMessage(invoice: string, customer: string, statedAt: Date): Message {
  const data = {
    externalId: `${invoice}-p`,
    invoice,
    customer,
    statedAt: statedAt.toISOString(),
    amount: 12_200,
    currency: 'EUR',
  };
  return { type: 'payment.stated', data };
}
