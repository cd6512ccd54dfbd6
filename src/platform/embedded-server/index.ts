/**
 * embedded-server: what the servers that come along for trying out (mailbox, phone) have in common: pages that only this machine is
 * shown, files that are kept, and one sentence for the operator where it can't be.
 */
export * from './embedded-server.errors';
export * from './kept-files';
export * from './listening';
export * from './pages-door';
