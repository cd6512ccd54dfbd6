/**
 * recovery: how people get back in by themselves: a forgotten user name or password (`requests/`), links and codes to choose a password
 * (`links/`, `phone/`), and "this wasn't me" (`not-me/`).
 *
 * Publishes `recovery.*` (see `events/`). Hears `accounts.password-changed` (its links die, the person is told) and
 * `accounts.account-deactivated`. Owns no table. Asks upwards through `MailPrograms`.
 */
export * from './delivery/letter.dto';
export * from './delivery/text-message.dto';
export * from './delivery/words';
export * from './events/activity-reported.event';
export * from './events/link-resent-by-staff.event';
export * from './forced-resets';
export { confirmOwnAddressLetter } from './letters/confirm-own-address.letter';
export * from './letters/link-in-words';
export * from './mail-programs.port';
export * from './newcomers';
export * from './links/awaited-links';
export * from './links/password-links';
export { OpenedLinkDto, showChoice } from './links/password-links.dto';
export type { OpenChoice } from './password-choices';
export * from './links/resent-links';
export * from './recovery.errors';
export * from './recovery.module';
export * from './requests/recovery-request';
export * from './requests/recovery-requests';
export * from './requests/recovery-rules';
export * from './words';
