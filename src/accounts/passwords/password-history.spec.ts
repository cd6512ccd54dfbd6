import { hashPassword, verifyPassword } from './password-hash';
import { wasUsedBefore } from './password-history';

const CHEAP = { memoryCost: 64, timeCost: 1, parallelism: 1 };
const IMPORTED = '$2b$05$abcdefghijklmnopqrstuuae5XmJLJ/KQ/pSbzqHKk1ya3sXMbFG2'; // perché no, Anna?

describe('A password', () => {
  it('was used before if it is the one of any of the hashes, ours or imported', async () => {
    const hashes = [await hashPassword('pere', CHEAP), IMPORTED, await hashPassword('mele', CHEAP)];
    expect(await wasUsedBefore('pere', hashes, verifyPassword)).toBe(true);
    expect(await wasUsedBefore('mele', hashes, verifyPassword)).toBe(true);
    expect(await wasUsedBefore('perché no, Anna?', hashes, verifyPassword)).toBe(true);
    expect(await wasUsedBefore('prugne', hashes, verifyPassword)).toBe(false);
  });

  it('was never used before by who never had one', async () =>
    expect(await wasUsedBefore('pere', [], verifyPassword)).toBe(false));
});
