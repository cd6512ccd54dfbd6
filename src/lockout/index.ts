/**
 * lockout: wrong passwords in a row are counted, too many lock the account, and its person unlocks it (`unlocking/`).
 *
 * Publishes nothing of its own. Hears `holds.lifted` and `accounts.password-changed`: fresh tries. Owns `sign_in_failures`.
 */
export * from './lockout';
export * from './lockout.errors';
export * from './lockout.module';
export * from './network-limits';
export * from './words';
