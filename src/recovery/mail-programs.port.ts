/** What recovery must ask those above it: whether somebody may read mail with programs that keep the password. */
export abstract class MailPrograms {
  abstract mayBeUsedBy(accountId: string): Promise<boolean>;
}
