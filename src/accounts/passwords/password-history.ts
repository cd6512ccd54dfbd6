import { verifyPassword } from './password-hash';

/**
 * Whether a password is one of those whose hashes are given. Costs as many hashes as there are, one after the other: call it within the
 * slot of the hash queue that the new password is hashed in.
 */
export async function wasUsedBefore(text: string, passwordHashes: readonly string[]): Promise<boolean> {
  for (const passwordHash of passwordHashes) {
    if (await verifyPassword(passwordHash, text)) return true;
  }
  return false;
}
