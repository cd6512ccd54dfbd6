import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes in base64url: what links and refresh tokens carry. Nothing of it can be guessed, so a fast digest is enough. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The digest under which a secret is kept, bound to its purpose: a digest of one purpose never matches a secret of another.
 * Synchronous on purpose: the thread pool belongs to the password hashes.
 */
export function digestOf(purpose: string, secret: string): Buffer {
  return createHash('sha256').update(`${purpose}\0${secret}`).digest();
}
