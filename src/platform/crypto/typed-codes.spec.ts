import fc from 'fast-check';
import { asTyped, DIGITS, inGroups, newCode, UNAMBIGUOUS } from './typed-codes';

const code = fc.array(fc.constantFrom(...UNAMBIGUOUS), { minLength: 1, maxLength: 20 }).map((signs) => signs.join(''));

describe('A new code', () => {
  it.each([
    ['unambiguous signs', UNAMBIGUOUS],
    ['digits', DIGITS],
  ])('is made of %s, and of as many as asked for', (_, alphabet) => {
    for (const length of [1, 6, 12]) {
      const made = newCode(alphabet, length);
      expect(made).toHaveLength(length);
      expect([...made].filter((sign) => !alphabet.includes(sign))).toEqual([]);
    }
  });

  it('uses every sign about as often as any other', () => {
    const made = newCode(UNAMBIGUOUS, 32_000);
    const counts = [...UNAMBIGUOUS].map((sign) => made.split(sign).length - 1);

    // 1,000 each, standard deviation 31: seven of them never happen
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(220);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newCode(UNAMBIGUOUS, 12))).size).toBe(1_000);
  });
});

describe('The unambiguous signs', () => {
  it('are 32, each once, and none of 0 O 1 I', () => {
    expect(new Set(UNAMBIGUOUS).size).toBe(32);
    expect(UNAMBIGUOUS).toHaveLength(32);
    expect(UNAMBIGUOUS).not.toMatch(/[0O1I]/);
  });
});

describe('A code as it was typed', () => {
  it.each([
    ['K7QM-4TXZ-9PWD', 'as in the letter'],
    ['k7qm4txz9pwd', 'in lower case'],
    [' K7QM 4TXZ\t9PWD\n', 'with white space of all sorts'],
    ['K7QM–4TXZ—9PWD', 'with dashes that a program has made longer'],
    ['K7QM\u00a04TXZ\u20119PWD', 'with spaces and hyphens that don’t break'],
    ['Ｋ７ＱＭ－４ＴＸＺ－９ＰＷＤ', 'full-width'],
  ])('means the same: %j, %s', (typed) => expect(asTyped(typed)).toBe('K7QM4TXZ9PWD'));

  it.each(['K7QM_4TXZ', 'K7QM.4TXZ', 'K7QM/4TXZ'])('keeps what is no space and no dash: %s', (typed) =>
    expect(asTyped(typed)).toBe(typed),
  );

  it('is read back from its groups, whatever it is', () => {
    fc.assert(
      fc.property(code, (signs) => {
        expect(asTyped(inGroups(signs))).toBe(signs);
        expect(asTyped(inGroups(signs).toLowerCase())).toBe(signs);
      }),
    );
  });
});

describe('The groups of a code', () => {
  it.each([
    ['K7QM4TXZ9PWD', 'K7QM-4TXZ-9PWD'],
    ['K7QM4T', 'K7QM-4T'],
    ['K7QM', 'K7QM'],
    ['', ''],
  ])('are of four: %s as %s', (signs, shown) => expect(inGroups(signs)).toBe(shown));
});
