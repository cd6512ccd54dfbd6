import { Secret, TOTP } from 'otpauth';
import { SECOND } from '../../kernel';

const PERIOD = 30;
/** A clock that is wrong by half a minute, or a slow hand, is forgiven (RFC 6238 §5.2). */
const WINDOW = 1;
/** Bytes: as long as the digest of the HMAC (RFC 4226 §4, R6). */
const SECRET_LENGTH = 20;

/** A new secret in base32, as people type it into an app that can't see the QR code. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_LENGTH }).base32;
}

/** What the QR code holds, for the apps that scan it: the `otpauth://` address with the secret. */
export function totpUri(secret: string, issuer: string, label: string): string {
  return totpOf(secret, { issuer, label }).toString();
}

/**
 * The step of 30 seconds that a code belongs to (RFC 6238), the present one or one of its neighbours.
 *
 * @returns null where it is no code of these
 */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / (PERIOD * SECOND)) + delta;
}

/** SHA-1 and six digits are what every app understands. */
function totpOf(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD });
}
