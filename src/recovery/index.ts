/**
 * recovery: how people get back in by themselves: links to choose a password, and what happens when they do.
 *
 * Publishes nothing of its own. Hears `accounts.password-changed` (its links die, the person is told) and
 * `accounts.account-deactivated`. Owns no table. Asks upwards through `MailPrograms`.
 */
export * from './mail-programs.port';
export * from './newcomers';
export * from './password-links';
export * from './recovery.errors';
export * from './recovery.module';
export * from './words';
