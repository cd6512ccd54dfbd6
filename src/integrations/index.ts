/**
 * integrations: other systems that speak with this one: their keys, their webhooks.
 */
export * from './integrations.module';
export * from './words';
