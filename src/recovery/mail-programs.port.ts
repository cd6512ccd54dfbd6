/** What recovery must ask those above it: which mailboxes somebody may read with programs, which keep the password. */
export abstract class MailPrograms {
  /** @returns their addresses */
  abstract mailboxesOf(accountId: string): Promise<string[]>;
}
