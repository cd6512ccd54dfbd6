/** What keeps the embedded server from running. */
export type EmbeddedPostgresFault =
  | 'no-binaries' // none were installed for this platform
  | 'no-account' // we are root, and there is no lesser account to run the server as
  | 'folder-unusable' // the data folder can't be written, or belongs to someone else
  | 'folder-in-use' // another server runs on it
  | 'version-mismatch' // another major version made the data
  | 'port-taken'
  | 'failed'; // the server itself said no

/** The embedded server can't run. The message is one sentence for the operator, complete without a stack. */
export class EmbeddedPostgresError extends Error {
  constructor(
    readonly fault: EmbeddedPostgresFault,
    message: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The reason that the operating system gave, in its own few words, e.g. `EACCES: permission denied`. */
export function systemReason(error: unknown): string {
  const { message = String(error) } = error as Partial<Error>;
  return message.replace(/,.*/s, '');
}
