/**
 * support/phone: a real gateway for a test file, which tests can make refuse, and whose messages they can await.
 */
export { openPhone } from './phone';
export type { TestPhone } from './phone';
