/**
 * mail: letters to people. Each is queued in the transaction that causes it, delivered at least once, and its delivery is told.
 * What letters say stands with the features that send them.
 *
 * Publishes `mail.letter-sent`, `mail.letter-failed`. Hears nothing. Owns `letters`.
 */
export * from './embedded-mailbox/embedded-mailbox';
export type { KeptLetter } from './embedded-mailbox/kept-letter';
export type { SmtpAnswer } from './embedded-mailbox/smtp-door';
export * from './events/letter-failed.event';
export * from './events/letter-sent.event';
export * from './letter-list';
export * from './letter-moments';
export type { LetterState, LetterStateName } from './letter-state';
export * from './letter-template';
export * from './mail';
export * from './mail.errors';
export * from './mail.module';
export * from './not-me-way-out';
export * from './undelivered-letters';
export * from './words';
