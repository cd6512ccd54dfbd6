/**
 * sms: text messages to people. Each is queued in the transaction that causes it, delivered at least once while it is worth anything,
 * and its delivery is told. What messages say stands with the features that send them; how many may go, and where, is said here.
 *
 * Publishes `sms.text-message-sent`, `sms.text-message-failed`. Hears nothing. Owns `text_messages`.
 */
export * from './embedded-phone/embedded-phone';
export type { KeptMessage } from './embedded-phone/kept-message';
export type { GatewayRefusal } from './embedded-phone/sending';
export * from './events/text-message-failed.event';
export * from './events/text-message-sent.event';
export * from './sms.module';
export * from './text-message-template';
export type { TextMessageState, TextMessageStateName } from './text-message-state';
export * from './text-message-list';
export * from './text-message-moments';
export * from './text-messages';
export * from './undelivered-text-messages';
export type { WithheldBecause } from './withheld-because';
