import { hash, parseOptions } from '@node-rs/argon2';
import { verifierOf } from './hash-formats';

/** The cost of a hash. The defaults are OWASP's for argon2id: 12 to 19 ms on one core. */
export interface PasswordHashParams {
  /** KiB */
  readonly memoryCost: number;
  /** passes over the memory */
  readonly timeCost: number;
  /** threads */
  readonly parallelism: number;
}

export const DEFAULT_PASSWORD_HASH_PARAMS: PasswordHashParams = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * The argon2id hash of a password (PHC string). The password is normalised to NFC, so that it doesn't matter whether a keyboard sends an
 * `è` whole or in two parts; nothing of it is cut off.
 */
export function hashPassword(text: string, params = DEFAULT_PASSWORD_HASH_PARAMS): Promise<string> {
  return hash(text.normalize('NFC'), params);
}

/**
 * Whether this is the password that was hashed, by us or by the system that an account was imported from. Tried in NFC, as we hash, and
 * if that differs as typed, as another system may have hashed.
 * @throws Error when no such hash is supported: it should never have been stored
 */
export async function verifyPassword(passwordHash: string, text: string): Promise<boolean> {
  const verify = verifierOf(passwordHash);
  if (!verify) throw new Error('a stored password hash has an unsupported format');
  for (const candidate of new Set([text.normalize('NFC'), text])) {
    if (await verify(candidate)) return true;
  }
  return false;
}

/** Whether a hash may be imported: its format is known, and verifying it takes at most about a second and 256 MiB. */
export function isSupportedHash(passwordHash: string): boolean {
  return verifierOf(passwordHash) !== null;
}

/** Whether a supported hash should be replaced at the next sign-in, because it was made otherwise than we make them now. */
export function needsRehash(passwordHash: string, params = DEFAULT_PASSWORD_HASH_PARAMS): boolean {
  if (!passwordHash.startsWith('$argon2id$v=19$')) return true;
  const made = parseOptions(passwordHash);
  return (
    made.memoryCost !== params.memoryCost ||
    made.timeCost !== params.timeCost ||
    made.parallelism !== params.parallelism
  );
}
