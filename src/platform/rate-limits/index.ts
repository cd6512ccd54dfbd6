/**
 * rate-limits: how often something may be done within a window of time, counted in PostgreSQL, so that every process counts the same.
 *
 * Publishes and hears nothing. Owns `rate_counts`.
 */
export * from './network';
export * from './rate-limit';
export * from './rate-limits';
export * from './rate-limits.errors';
export * from './rate-limits.module';
export * from './wrong-codes';
