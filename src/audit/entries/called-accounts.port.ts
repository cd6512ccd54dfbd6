/** What the log, which knows ids only, must ask those above it: how accounts are called. */
export abstract class CalledAccounts {
  /**
   * In the caller's transaction.
   *
   * @returns the names of the people, by id; an account out of sight isn't in it
   */
  abstract named(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
