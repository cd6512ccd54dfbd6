import { pbkdf2, scrypt, ScryptOptions, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as argon2 from '@node-rs/argon2';
import * as bcrypt from '@node-rs/bcrypt';

/** Compares a password with the hash that it was made for, in constant time. */
export type Verifier = (password: string) => Promise<boolean>;

/** Reads a hash of one format; null if it is of another, damaged, or dearer than the bounds below. */
type HashReader = (hash: string) => Verifier | null;

const MEBIBYTE = 1_048_576;
const LONGEST_HASH = 512;

/**
 * The most that one verification may cost. A hash names its own price, and an imported file must not be able to take the memory or the
 * time of everybody else. Measured on one core, each of these takes half a second to a second.
 */
const BOUNDS = {
  memory: 256 * MEBIBYTE,
  parallelism: 16,
  argon2: { kibibytePasses: 1_048_576 },
  bcrypt: { cost: 14 },
  /** of 128 bytes of memory, and time in proportion: ln=18, r=8, p=1 */
  scrypt: { blocks: 2_097_152 },
  pbkdf2: { iterations: 2_000_000 },
  /** bytes; a shorter one would let strangers in */
  digest: { minimum: 16, maximum: 64 },
} as const;

const ARGON2 = /^\$argon2(?:id|i|d)\$/;
const BCRYPT = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;
const SCRYPT = /^\$scrypt\$ln=([1-9]\d?),r=([1-9]\d*),p=([1-9]\d*)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
const PBKDF2 = /^\$pbkdf2-(sha256|sha512)\$(?:i=)?([1-9]\d*)(?:,l=\d+)?\$([A-Za-z0-9+/.]+)\$([A-Za-z0-9+/.]+)$/;

/** What verifies this hash, or null if its format isn't supported. */
export function verifierOf(hash: string): Verifier | null {
  if (hash.length > LONGEST_HASH) return null;
  for (const read of [readArgon2, readBcrypt, readScrypt, readPbkdf2]) {
    const verifier = read(hash);
    if (verifier) return verifier;
  }
  return null;
}

const readArgon2: HashReader = (hash) => {
  const cost = argon2Cost(hash);
  if (!cost || !isDigest(cost.outputLen) || cost.parallelism > BOUNDS.parallelism) return null;
  if (cost.memoryCost * 1024 > BOUNDS.memory) return null;
  if (cost.memoryCost * cost.timeCost > BOUNDS.argon2.kibibytePasses) return null;
  return (password) => argon2.verify(hash, password);
};

function argon2Cost(hash: string): argon2.ParsedHashOptions | null {
  if (!ARGON2.test(hash)) return null;
  try {
    return argon2.parseOptions(hash);
  } catch {
    return null; // it says that it is argon2, and can't be read: damaged
  }
}

/**
 * bcrypt sees no more than 72 bytes. The system that made the hash cut a longer password off there, so we do: whoever could sign in there
 * can here. At that sign-in the whole of what was typed is hashed anew, and from then on all of it counts.
 * `$2x$` is left out: it marks hashes of an old implementation that computed them wrongly.
 */
const readBcrypt: HashReader = (hash) => {
  const cost = BCRYPT.exec(hash)?.[1];
  if (!cost || Number(cost) < 4 || Number(cost) > BOUNDS.bcrypt.cost) return null;
  return (password) => bcrypt.verify(Buffer.from(password).subarray(0, 72), hash);
};

/** PHC, as passlib: `$scrypt$ln=15,r=8,p=1$salt$hash` */
const readScrypt: HashReader = (hash) => {
  const [, ln, r, p, salt, digest] = SCRYPT.exec(hash) ?? [];
  if (!salt || !digest) return null;
  const cost = { N: 2 ** Number(ln), r: Number(r), p: Number(p), maxmem: 2 * BOUNDS.memory };
  const expected = fromBase64(digest);
  if (cost.N * cost.r * cost.p > BOUNDS.scrypt.blocks || !isDigest(expected.length)) return null;
  return async (password) =>
    timingSafeEqual(await scryptKey(password, fromBase64(salt), expected.length, cost), expected);
};

/** PHC: `$pbkdf2-sha256$i=600000$salt$hash`, with or without the length (`,l=32`); passlib: `$pbkdf2-sha256$29000$salt$hash` */
const readPbkdf2: HashReader = (hash) => {
  const [, algorithm, iterationsText, salt, digest] = PBKDF2.exec(hash) ?? [];
  if (!algorithm || !salt || !digest) return null;
  const iterations = Number(iterationsText);
  const expected = fromBase64(digest);
  if (iterations > BOUNDS.pbkdf2.iterations || !isDigest(expected.length)) return null;
  return async (password) =>
    timingSafeEqual(await pbkdf2Key(password, fromBase64(salt), iterations, expected.length, algorithm), expected);
};

const pbkdf2Key = promisify(pbkdf2);
const scryptKey = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

function isDigest(length: number): boolean {
  return length >= BOUNDS.digest.minimum && length <= BOUNDS.digest.maximum;
}

/** Base64 without padding, in the alphabet of PHC strings or of passlib, which writes `.` for `+`. */
function fromBase64(text: string): Buffer {
  return Buffer.from(text.replaceAll('.', '+'), 'base64');
}
