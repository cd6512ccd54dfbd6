/**
 * audit: who did what, when, from where and why, in an append-only log per customer whose entries are chained by hashes. How it is
 * read stands in `entries/`, how it is proved to be whole in `proof/`, how each entry is told to people in `sentences/`.
 *
 * Publishes `audit.wall-crossing-refused`. Hears every event, in its transaction. Owns `audit_chains`, `audit_entries`. Asks upwards
 * through `CalledAccounts`.
 */
export * from './act-moments';
export * from './audit.errors';
export * from './audit.module';
export * from './entries/audit-log';
export * from './entries/called-accounts.port';
export * from './entries/entry-kinds';
export * from './entries/show-entries';
export * from './events/wall-crossing-refused.event';
export * from './proof/chain-proofs';
export * from './words';
