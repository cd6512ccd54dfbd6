/**
 * support/mailbox: a real mail server for a test file, which tests can make refuse, and whose letters they can await.
 */
export { openMailbox } from './mailbox';
export type { ReceivedLetter, TestMailbox } from './mailbox';
