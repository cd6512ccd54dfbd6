/**
 * audit: who did what, when, from where and why, in an append-only log per customer whose entries are chained by hashes.
 *
 * Publishes `audit.wall-crossing-refused`. Hears every event, in its transaction. Owns `audit_chains`, `audit_entries`.
 */
export * from './act-moments';
export * from './audit-log';
export * from './audit.errors';
export * from './audit.module';
export * from './events/wall-crossing-refused.event';
export * from './words';
