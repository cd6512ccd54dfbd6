import { SECOND } from '../../kernel';
import { SignatureRefused } from '../integrations.errors';
import { TOLERANCE } from '../webhooks/standard-webhook';
import { StripeEvent, stripeEvent } from './stripe-event';

/**
 * @param body byte for byte as it came
 * @param signature the header `Stripe-Signature`
 * @returns what Stripe says
 * @throws SignatureRefused when Stripe's own library finds that Stripe didn't sign this, or did so more than five minutes ago
 */
export async function verifiedStripeEvent(
  body: Buffer,
  signature: string,
  secret: string,
  now: Date,
): Promise<StripeEvent> {
  const { webhooks } = (await import('stripe')).default; // slow to load, and a deployment without Stripe never needs it
  try {
    const event: unknown = webhooks.constructEvent(
      body,
      signature,
      secret,
      TOLERANCE / SECOND,
      undefined,
      now.getTime(),
    );
    return stripeEvent.parse(event);
  } catch {
    throw new SignatureRefused();
  }
}
