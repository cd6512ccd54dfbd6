/**
 * Whether a password is one of those whose hashes are given. Costs as many hashes as there are, one after the other: call it within the
 * place of the hash queue that the new password is hashed in.
 *
 * @param matches whether a password belongs to a hash
 */
export async function wasUsedBefore(
  text: string,
  passwordHashes: readonly string[],
  matches: (passwordHash: string, text: string) => Promise<boolean>,
): Promise<boolean> {
  for (const passwordHash of passwordHashes) {
    if (await matches(passwordHash, text)) return true;
  }
  return false;
}
