import { z } from 'zod';
import { webhookSecret, webhookSecrets, wholeNumber } from '../setting-values';

const NO_PASSWORD = 'must have no user name and no password in it: events are signed';

/** Other systems that speak with this one. */
export const integrationSettings = {
  KEY_FAILURES_PER_NETWORK: wholeNumber(1, 1_000_000)
    .default(100)
    .describe('Beyond so many wrong API keys from one network within an hour, its wrong keys are answered with 429.'),
  BILLING_WEBHOOK_SECRETS: webhookSecrets
    .default([])
    .describe(
      'The secrets with which the billing system signs its webhooks, such as whsec_ and 32 bytes in base64; several, separated by commas, while one takes the place of another. Without one, /billing-webhooks is closed.',
    ),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w+$/, 'must be the signing secret that Stripe shows for the endpoint, whsec_…')
    .optional()
    .describe('The secret with which Stripe signs its webhooks. Without it, /stripe-webhooks is closed.'),
  BILLING_EVENTS_URL: z
    .url({ protocol: /^https?$/ })
    // nothing is posted to such an address, and why not would tell the password
    .refine((text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '', NO_PASSWORD)
    .optional()
    .describe(
      'Where events for the billing system (fees to be invoiced) are posted as signed webhooks. Without it, they stand in /billing-events only.',
    ),
  BILLING_EVENTS_SECRET: webhookSecret
    .optional()
    .describe('The secret with which those are signed, such as whsec_ and 32 bytes in base64.'),
  BILLING_EVENTS_SECONDS: wholeNumber(1, 60).default(10).describe('How long the billing system may take to answer.'),
};
