/**
 * kernel: the plain words that every room uses: ids, time, who acts, what happened, what was refused.
 *
 * It knows no framework, no database, no HTTP, and owns nothing.
 */
export * from './actor';
export * from './client-scopes';
export * from './clock';
export * from './domain-error';
export * from './domain-event';
export * from './duration';
export * from './fail-no-earlier-than';
export * from './ids';
export * from './staff-rights';
