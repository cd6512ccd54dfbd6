/** What keeps the embedded mailbox from running. */
export type EmbeddedMailboxFault = 'port-taken' | 'folder-unusable' | 'failed';

/** The embedded mailbox can't run. The message is one sentence for the operator, complete without a stack. */
export class EmbeddedMailboxError extends Error {
  constructor(
    readonly fault: EmbeddedMailboxFault,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export function folderUnusable(folder: string, error: unknown): EmbeddedMailboxError {
  const reason = (error as Error).message.replace(/,.*/s, '');
  return new EmbeddedMailboxError(
    'folder-unusable',
    `The folder of the mailbox ${folder} cannot be used (${reason}): make it writable for this account, or name another.`,
  );
}

export function notListening(port: number, error: NodeJS.ErrnoException): EmbeddedMailboxError {
  if (error.code !== 'EADDRINUSE') {
    return new EmbeddedMailboxError('failed', `The mailbox cannot listen on port ${port}: ${error.message}.`);
  }
  return new EmbeddedMailboxError(
    'port-taken',
    `Port ${port} on 127.0.0.1 is taken by another program: free it, or name another for the mailbox.`,
  );
}
