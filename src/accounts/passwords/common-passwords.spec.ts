import fc from 'fast-check';
import { isCommonPassword } from './common-passwords';

describe('A common password', () => {
  it.each([
    ['as it was leaked', 'unbelievable'],
    ['in capitals', 'UNBELIEVABLE'],
    ['with a year and a sign', 'Primavera2025!'],
    ['with digits around it', '12juventus34'],
    ['spelt with digits', 'P4ssw0rd!!!!'],
    ['spelt with signs', 'P@$$w0rd1234'],
    ['twice', 'passwordpassword'],
    ['along the keyboard', 'qwertyuiopasdf'],
    ['down the alphabet', 'zyxwvutsrqpo'],
    ['counted', '1234567890123'],
    ['of one character', '!!!!!!!!!!!!'],
    ['of a few, over and over', 'abcabcabcabc'],
  ])('is known %s: %s', (_how, password) => expect(isCommonPassword(password)).toBe(true));

  it.each([
    'correct horse battery staple',
    'il gatto mangia le pere',
    'J8#kd93mnQpz7',
    '73910264',
    '7391-dragon-55207',
    '日本語のパスワードです',
  ])('is none of these: %s', (password) => expect(isCommonPassword(password)).toBe(false));

  it('is looked for in less than two milliseconds, however long and strange the text', () => {
    const strange = fc.oneof(fc.string({ minLength: 200, maxLength: 256 }), fc.stringMatching(/^[!1a]{256}$/));
    isCommonPassword('reads the list');
    fc.assert(
      fc.property(strange, (text) => {
        const times = Array.from({ length: 3 }, () => {
          const start = performance.now();
          isCommonPassword(text);
          return performance.now() - start;
        });
        expect(Math.min(...times)).toBeLessThan(2);
      }),
    );
  });
});
