/** What keeps an embedded server from running. */
export type EmbeddedServerFault = 'port-taken' | 'folder-unusable' | 'failed';

/** An embedded server can't run. The message is one sentence for the operator, complete without a stack. */
export class EmbeddedServerError extends Error {
  constructor(
    readonly fault: EmbeddedServerFault,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** @param server what it is to the operator: `mailbox`, `phone` */
export function folderUnusable(server: string, folder: string, error: unknown): EmbeddedServerError {
  const reason = (error as Error).message.replace(/,.*/s, '');
  return new EmbeddedServerError(
    'folder-unusable',
    `The folder of the ${server} ${folder} cannot be used (${reason}): make it writable for this account, or name another.`,
  );
}

export function notListening(server: string, port: number, error: NodeJS.ErrnoException): EmbeddedServerError {
  if (error.code !== 'EADDRINUSE') {
    return new EmbeddedServerError('failed', `The ${server} cannot listen on port ${port}: ${error.message}.`);
  }
  return new EmbeddedServerError(
    'port-taken',
    `Port ${port} on 127.0.0.1 is taken by another program: free it, or name another for the ${server}.`,
  );
}
