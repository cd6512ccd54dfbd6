/**
 * integrations: other systems that speak with this one: their keys (`keys/`), what they tell in signed webhooks (`webhooks/`, `stripe/`),
 * and what the billing system is told (`billing-events/`).
 *
 * Publishes `integrations.api-client-created`, `.api-key-issued`, `.api-key-revoked`, `.billing-event-given-up`. Hears
 * `billing-status.fee-charged`. Owns `api_clients`, `api_keys`, `received_messages`, `outgoing_events`.
 */
export * from './integrations.errors';
export * from './integrations.module';
export * from './keys/api-clients';
export * from './keys/issued-api-keys';
export { signedHeaders } from './webhooks/standard-webhook';
export * from './words';
