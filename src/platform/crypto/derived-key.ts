import { hkdfSync } from 'node:crypto';

/**
 * A key of its own for each use, derived from the deployment's SECRET_KEY (HKDF, RFC 5869): what was made under one is worth nothing
 * under another.
 *
 * @returns 32 bytes
 */
export function derivedKey(secretKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, '', `titolare/${use}`, 32));
}
