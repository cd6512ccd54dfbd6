/**
 * authentication: signing in (with a second step, where one is asked for) and out, the log of it (`access-log/`), what is done about
 * suspicious activity (`activity/`), and the guard that asks on every request whether the session lives and what stands in its way.
 *
 * Publishes nothing of its own (`accounts.session-started` and its like come from accounts). Hears `accounts.refresh-token-reused` and `recovery.activity-reported`
 * (what a stranger may have left behind gets nobody past the second factor).
 * Owns `pending_sign_ins`, `sign_ins`.
 */
export { AccessLog } from './access-log/access-log';
export { deviceNameOf } from './access-log/device-name';
export type { SignInEntry } from './access-log/sign-in-entry';
export * from './access-log/sign-in-moments';
export * from './authentication.errors';
export * from './authentication.module';
export * from './words';
