/**
 * support: the desk of staff: find an account, read its story, put it right. Who asks for help is found out first
 * (`identity-checks/`); what staff do to anybody's account (`acts/`) is told to the customer (`told/`).
 *
 * Publishes `support.*`. Hears everything, for what staff caused. Owns `identity_checks`, `reactivation_requests`,
 * `credential_restorations`, `owner_changes`.
 */
export * from './account/account-by-staff';
export * from './account/account.dto';
export * from './acts/staff-acts';
export * from './identity-checks/identity-checks';
export * from './owner-change/owner-change';
export type { ListedOwnerChange } from './owner-change/owner-change-records';
export * from './owner-change/owner-changes';
export { SEND_NEW_OWNER_LINKS } from './owner-change/send-new-owner-links';
export { NOTE_EXPIRED_REACTIVATIONS } from './reactivation/note-expired-requests';
export * from './reactivation/reactivation-deciders';
export * from './reactivation/reactivation-decisions';
export * from './reactivation/reactivation-queue';
export * from './reactivation/reactivation-request';
export * from './restoration/credential-restoration';
export * from './restoration/letter-restorations';
export type { ListedRestoration } from './restoration/restoration-records';
export * from './restoration/restorations';
export * from './search/search-by-staff';
export * from './search/search.dto';
export * from './story/show-moment';
export * from './story/story';
export * from './story/story-by-staff';
export * from './support.module';
export * from './undelivered/undelivered-message';
export * from './undelivered/undelivered-messages';
export * from './undelivered/undelivered-messages.dto';
export * from './words';
