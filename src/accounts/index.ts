/**
 * accounts: customers, the accounts that belong to them, their passwords and sessions; and the answer to "may this account be used,
 * and if not, why?".
 *
 * Publishes `accounts.*` (see `events/`). Hears `holds.placed`, `holds.lifted` (some holds end or restrict sessions), `mail.letter-failed`
 * and `mail.letter-sent` (whether letters arrive at an address).
 * Owns `customers`, `accounts`, `passwords`, `password_reminders`, `sessions`, `session_cookies`, `refresh_tokens`, `signing_keys`,
 * `searched_words`.
 * Asks upwards through `FactorsAsked`.
 */
export * from './access/access-explanations';
export * from './access/access.dto';
export * from './access/acting-person';
export * from './access/disabling';
export * from './access/reach';
export * from './account-turns';
export * from './account.entity';
export * from './accounts';
export * from './accounts.errors';
export * from './accounts.module';
export * from './addresses/judged-addresses';
export * from './addresses/mail-address';
export * from './addresses/replaced-addresses';
export * from './addresses/replaced-persons';
export * from './customers/customer.entity';
export * from './customers/customers';
export * from './customers/policy';
export * from './events/account-created.event';
export * from './events/account-deactivated.event';
export * from './events/address-blocked.event';
export * from './events/address-confirmed-by-staff.event';
export * from './events/address-corrected.event';
export * from './events/address-refused.event';
export * from './events/address-replaced.event';
export * from './events/address-unblocked.event';
export * from './events/credentials-restored.event';
export * from './events/customer-created.event';
export * from './events/password-changed.event';
export * from './events/passwords-voided.event';
export * from './events/person-replaced.event';
export * from './events/phone-confirmed.event';
export * from './events/phone-removed.event';
export * from './events/policy-changed.event';
export * from './events/refresh-token-reused.event';
export * from './events/session-ended.event';
export * from './events/session-started.event';
export * from './events/sign-in-refused.event';
export * from './events/user-name-changed.event';
export * from './identified-accounts';
export * from './identifiers/email-address';
export * from './identifiers/phone-number';
export * from './identifiers/require-parsed';
export * from './identifiers/sign-in-key';
export * from './identifiers/tax-code';
export * from './identifiers/tax-number';
export * from './identifiers/user-name';
export * from './identifiers/vat-number';
export * from './password-age/find-expiring-passwords';
export * from './password-age/password-ages';
export * from './password-age/password-expiry';
export * from './not-me-links';
export * from './passwords/breached-passwords';
export * from './passwords/common-passwords';
export * from './passwords/factors-asked.port';
export * from './passwords/hash-queue';
export * from './passwords/password-hash';
export * from './passwords/password-rules';
export * from './passwords/one-time-passwords';
export * from './passwords/one-time-passwords.dto';
export * from './passwords/passwords';
export * from './phone-numbers';
export * from './policy/policies';
export * from './policy/policy-bounds';
export type { PolicyPreviewDto, PolicyProfileDto } from './policy/policy.dto';
export * from './policy/policy-profiles';
export { showPreview, showProfile } from './policy/shown-policy';
export * from './recipients';
export * from './search/account-search';
export * from './sessions/access-tokens';
export * from './sessions/refresh-sessions';
export * from './sessions/session-cookies';
export * from './sessions/session-moments';
export * from './sessions/session.entity';
export * from './sessions/sessions';
export { SigningKeys } from './sessions/signing-keys';
export * from './user-names';
export * from './words';
