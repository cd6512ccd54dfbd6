import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { derivedKey } from './derived-key';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts what must be readable later, and by nobody who has only the database: AES-256-GCM under a key of its own for each use.
 */
export class SecretBox {
  private readonly key: Buffer;

  /** @param use separates keys: what was sealed for one use can't be opened for another */
  constructor(secretKey: Buffer, use: string) {
    this.key = derivedKey(secretKey, use);
  }

  /** @returns nonce, ciphertext and tag in one piece */
  seal(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws Error when the piece was made under another key or has been changed */
  open(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  }
}
