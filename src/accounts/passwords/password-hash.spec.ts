import {
  DEFAULT_PASSWORD_HASH_PARAMS,
  hashPassword,
  isSupportedHash,
  needsRehash,
  verifyPassword,
} from './password-hash';

const CHEAP = { memoryCost: 64, timeCost: 1, parallelism: 1 };
const PASSWORD = 'perché no, Anna?';
const DIGEST = 'A'.repeat(43);

/** Made by other programs: crypt(3), Python's hashlib, the reference implementation of argon2, and the vectors of RFC 7914. */
const FROM_ELSEWHERE = [
  ['bcrypt', PASSWORD, '$2b$05$abcdefghijklmnopqrstuuae5XmJLJ/KQ/pSbzqHKk1ya3sXMbFG2'],
  ['bcrypt of PHP', PASSWORD, '$2y$05$abcdefghijklmnopqrstuuae5XmJLJ/KQ/pSbzqHKk1ya3sXMbFG2'],
  ['old bcrypt', PASSWORD, '$2a$05$abcdefghijklmnopqrstuuae5XmJLJ/KQ/pSbzqHKk1ya3sXMbFG2'],
  ['argon2i', 'password', '$argon2i$v=19$m=65536,t=2,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b+dWRWJTmaaJObG'],
  [
    'scrypt',
    'pleaseletmein',
    '$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw',
  ],
  [
    'PBKDF2 in PHC',
    PASSWORD,
    '$pbkdf2-sha256$i=1000$YSBzYWx0IG9mIDE2IGJ5dA$A0xZsgTbchZnDGL6x5SOSJnKrINReHRxM/QVDCGy4zs',
  ],
  [
    'PBKDF2 with SHA-512',
    PASSWORD,
    '$pbkdf2-sha512$i=1000,l=64$YSBzYWx0IG9mIDE2IGJ5dA$vK9QTWd2I+eDWOPX/momAHMS+YinCjGEep7oKsujWHhYy5GoyVA1+KNJmgiWZGOBhzGMFjT2viLvgcJk62+Ueg',
  ],
  [
    'PBKDF2 of passlib',
    PASSWORD,
    '$pbkdf2-sha256$29000$...../8.AQIDBAUGBwgJCg$TFj/tYTX/v.MdlQefAlN2zOuEVzZkQiWHg8grAXZco8',
  ],
] as const;

describe('A password of ours', () => {
  it('is hashed with argon2id, at the costs that OWASP asks for, and each time with another salt', async () => {
    const hash = await hashPassword(PASSWORD);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword(PASSWORD)).not.toBe(hash);
    expect(await verifyPassword(hash, PASSWORD)).toBe(true);
    expect(await verifyPassword(hash, PASSWORD.toUpperCase())).toBe(false);
    expect(await verifyPassword(hash, '')).toBe(false);
  });

  it('is the same from a keyboard that sends its accents apart', async () => {
    const composed = await hashPassword(PASSWORD.normalize('NFC'), CHEAP);
    const apart = await hashPassword(PASSWORD.normalize('NFD'), CHEAP);
    for (const hash of [composed, apart]) {
      expect(await verifyPassword(hash, PASSWORD.normalize('NFC'))).toBe(true);
      expect(await verifyPassword(hash, PASSWORD.normalize('NFD'))).toBe(true);
    }
  });

  it('counts to its last character', async () => {
    const long = 'x'.repeat(255);
    const hash = await hashPassword(`${long}y`, CHEAP);
    expect(await verifyPassword(hash, `${long}y`)).toBe(true);
    expect(await verifyPassword(hash, `${long}z`)).toBe(false);
    expect(await verifyPassword(hash, long)).toBe(false);
  });
});

describe('An imported password', () => {
  it.each(FROM_ELSEWHERE)('hashed with %s verifies, and no other does', async (_format, password, hash) => {
    expect(isSupportedHash(hash)).toBe(true);
    expect(await verifyPassword(hash, password)).toBe(true);
    expect(await verifyPassword(hash, `${password} `)).toBe(false);
    expect(await verifyPassword(hash, '')).toBe(false);
  });

  it('that was hashed with its accents apart verifies when it is typed so', async () => {
    // crypt(3) of 'perche\u0301'
    const hash = '$2b$05$abcdefghijklmnopqrstuu3/pkcO9bgbiPcVgnngEb.NMfrqmrSl2';
    expect(await verifyPassword(hash, 'perche\u0301')).toBe(true);
    expect(await verifyPassword(hash, 'perche')).toBe(false);
  });

  it('that bcrypt cut off at 72 bytes opens as it did where it came from', async () => {
    const hash = '$2b$05$abcdefghijklmnopqrstuujf8SX2ahXLwp9w/B.Y5XdysS6yR576q'; // crypt(3) of eighty x
    expect(await verifyPassword(hash, 'x'.repeat(80))).toBe(true);
    expect(await verifyPassword(hash, 'x'.repeat(72))).toBe(true);
    expect(await verifyPassword(hash, 'x'.repeat(71))).toBe(false);
    expect(await verifyPassword(hash, `${'x'.repeat(71)}y`)).toBe(false);
  });
});

describe('A hash that may not be imported', () => {
  it.each([
    ['is empty', ''],
    ['is a password', 'Password2025!'],
    ['is plain MD5', '5f4dcc3b5aa765d61d8327deb882cf99'],
    ['is of crypt(3)', '$6$saltsalt$abcdefgh'],
    ['marks the old error of bcrypt', '$2x$05$abcdefghijklmnopqrstuuae5XmJLJ/KQ/pSbzqHKk1ya3sXMbFG2'],
    ['asks bcrypt for a minute', `$2b$20$${'a'.repeat(53)}`],
    ['asks bcrypt for next to nothing', `$2b$03$${'a'.repeat(53)}`],
    ['is cut short', '$2b$05$abcdefghijklmnopqrstuuae5XmJLJ'],
    ['asks argon2 for gigabytes', `$argon2id$v=19$m=4194304,t=1,p=1$c29tZXNhbHQ$${DIGEST}`],
    ['asks argon2 for more than a number holds', `$argon2id$v=19$m=99999999999,t=1,p=1$c29tZXNhbHQ$${DIGEST}`],
    ['asks argon2 for minutes', `$argon2id$v=19$m=65536,t=4000,p=1$c29tZXNhbHQ$${DIGEST}`],
    ['asks argon2 for a crowd', `$argon2id$v=19$m=65536,t=1,p=64$c29tZXNhbHQ$${DIGEST}`],
    ['is argon2 without digest', '$argon2id$v=19$m=65536,t=1,p=1$c29tZXNhbHQ$'],
    ['is argon2 with a digest that everyone hits', '$argon2id$v=19$m=65536,t=1,p=1$c29tZXNhbHQ$AAAAAA'],
    ['is no argon2', '$argon2id$whatever'],
    ['asks scrypt for gigabytes', `$scrypt$ln=24,r=8,p=1$c29tZXNhbHQ$${DIGEST}`],
    ['asks scrypt for minutes', `$scrypt$ln=15,r=8,p=999$c29tZXNhbHQ$${DIGEST}`],
    ['asks scrypt for nothing', `$scrypt$ln=0,r=8,p=1$c29tZXNhbHQ$${DIGEST}`],
    ['is scrypt with a digest that everyone hits', '$scrypt$ln=14,r=8,p=1$c29tZXNhbHQ$AA'],
    ['asks PBKDF2 for minutes', `$pbkdf2-sha256$i=900000000$c29tZXNhbHQ$${DIGEST}`],
    ['asks PBKDF2 for nothing', `$pbkdf2-sha256$i=0$c29tZXNhbHQ$${DIGEST}`],
    ['is PBKDF2 of an unknown digest', `$pbkdf2-md5$i=1000$c29tZXNhbHQ$${DIGEST}`],
    ['asks PBKDF2 for a book', `$pbkdf2-sha256$i=1000$c29tZXNhbHQ$${'A'.repeat(400)}`],
    ['is longer than any', `$argon2id$v=19$m=64,t=1,p=1$${'A'.repeat(600)}$${DIGEST}`],
  ])('%s', async (_what, hash) => {
    expect(isSupportedHash(hash)).toBe(false);
    await expect(verifyPassword(hash, PASSWORD)).rejects.toThrow('unsupported format');
  });
});

describe('A hash', () => {
  it('is made anew unless it was made as we make them now', async () => {
    const hash = await hashPassword(PASSWORD, CHEAP);
    expect(needsRehash(hash, CHEAP)).toBe(false);
    expect(needsRehash(hash)).toBe(true);
    expect(needsRehash(hash, { ...CHEAP, timeCost: 2 })).toBe(true);
    expect(needsRehash(hash, { ...CHEAP, parallelism: 2 })).toBe(true);
    expect(needsRehash(await hashPassword(PASSWORD), DEFAULT_PASSWORD_HASH_PARAMS)).toBe(false);
  });

  it.each(FROM_ELSEWHERE)('imported from %s is made anew', (_format, _password, hash) =>
    expect(needsRehash(hash)).toBe(true),
  );
});
