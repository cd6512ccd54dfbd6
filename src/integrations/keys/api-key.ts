import { randomBytes } from 'node:crypto';
import { digestOf, newSecret } from '../../platform/crypto';

const FORM = /^titolare_[0-9a-f]{12}_[\w-]{43}$/;

/** A key as it is given out, once. */
export interface NewApiKey {
  readonly text: string;
  /** its beginning, by which lists and people name it; nothing of the secret */
  readonly prefix: string;
  readonly digest: Buffer;
}

/** `titolare_`, so that scanners of source code know a leaked one; a public part of its own; 32 random bytes. */
export function newApiKey(): NewApiKey {
  const prefix = `titolare_${randomBytes(6).toString('hex')}`;
  const text = `${prefix}_${newSecret()}`;
  return { text, prefix, digest: digestOfApiKey(text) };
}

export function looksLikeApiKey(text: string): boolean {
  return FORM.test(text);
}

/** Keys are found by it, and never compared letter by letter: how long that takes tells nothing. */
export function digestOfApiKey(text: string): Buffer {
  return digestOf('api-key', text);
}
