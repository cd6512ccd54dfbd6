/**
 * integrations: other systems that speak with this one: their keys (`keys/`), their webhooks.
 *
 * Publishes `integrations.api-client-created`, `.api-key-issued`, `.api-key-revoked`. Hears nothing. Owns `api_clients`, `api_keys`.
 */
export * from './integrations.errors';
export * from './integrations.module';
export * from './keys/api-clients';
export * from './keys/issued-api-keys';
export * from './words';
