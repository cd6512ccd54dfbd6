import fc from 'fast-check';
import { isTaxCode, parseTaxCode } from './tax-code';

/** The tables of D.M. 23 December 1976: what a letter, or the digit at its place in the alphabet, is worth at odd places. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const OMOCODIA = 'LMNPQRSTUV';
const PLACES_OF_DIGITS = [6, 7, 9, 10, 12, 13, 14];

function place(character: string): number {
  return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0);
}

function checkCharacter(fifteen: string): string {
  const sum = [...fifteen].reduce(
    (total, character, index) => total + (index % 2 === 0 ? ODD[place(character)]! : place(character)),
    0,
  );
  return String.fromCharCode('A'.charCodeAt(0) + (sum % 26));
}

function withLetters(fifteen: string, places: readonly number[]): string {
  return [...fifteen]
    .map((character, index) => (places.includes(index) ? OMOCODIA[Number(character)] : character))
    .join('');
}

const fifteen = fc
  .tuple(
    fc.stringMatching(/^[A-Z]{6}[0-9]{2}$/),
    fc.constantFrom(...'ABCDEHLMPRST'),
    fc.integer({ min: 1, max: 28 }),
    fc.boolean(),
    fc.stringMatching(/^[A-MZ][0-9]{3}$/),
    fc.subarray(PLACES_OF_DIGITS),
  )
  .map(([start, month, day, isWoman, town, letters]) =>
    withLetters(`${start}${month}${String(day + (isWoman ? 40 : 0)).padStart(2, '0')}${town}`, letters),
  );
const personalCode = fifteen.map((code) => code + checkCharacter(code));

describe('A personal codice fiscale', () => {
  // Sums by hand from the tables, odd places first.
  it.each([
    ['RSSMRA85T10A562S', '8+12+8+19+14+1+13+5 = 80, 18+12+0+5+1+0+6 = 42; 122 mod 26 = 18 = S'],
    ['RSSMRA85T50A562W', 'a woman: 42 + 4 = 46; 126 mod 26 = 22 = W'],
    ['MRTMTT25D09F205Z', '18+14+14+5+7+21+5+13 = 97, 17+12+19+5+0+5+0 = 58; 155 mod 26 = 25 = Z'],
    ['MLLSNT82P65Z404U', '18+4+20+19+3+13+9+9 = 95, 11+18+19+2+6+25+0 = 81; 176 mod 26 = 20 = U'],
    ['RSSMRA85T10A56NH', 'omocodia of 2: 80 - 5 + 20 = 95, 42; 137 mod 26 = 7 = H'],
    ['RSSMRA85T10A5SNT', 'omocodia of 6 and 2: 95, 42 - 6 + 18 = 54; 149 mod 26 = 19 = T'],
    ['RSSMRA85T10ARSNO', 'omocodia of 562: 95 - 13 + 8 = 90, 54; 144 mod 26 = 14 = O'],
    [
      'RSSMRAURTMLARSNL',
      'omocodia of all seven digits: 90 - 19 + 16 - 1 + 4 = 90, 54 - 5 + 17 - 0 + 11 = 77; 167 mod 26 = 11 = L',
    ],
  ])('can be %s (%s)', (code) => expect(parseTaxCode(code)).toEqual({ ok: true, value: code, key: code }));

  it('is the same with separators and in lower case', () =>
    expect(parseTaxCode(' rss mra 85t10-a562s ')).toMatchObject({ ok: true, key: 'RSSMRA85T10A562S' }));

  it('is right for every name, day, town and omocodia, if its check character is', () => {
    fc.assert(fc.property(personalCode, (code) => expect(isTaxCode(code)).toBe(true)));
  });

  it('is found out when any one character is another', () => {
    const characters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
    fc.assert(
      fc.property(personalCode, fc.nat(15), characters, (code, index, character) => {
        fc.pre(code[index] !== character);
        expect(isTaxCode(code.slice(0, index) + character + code.slice(index + 1))).toBe(false);
      }),
    );
  });

  it.each([
    ['check_digit', 'RSSMRA85T10A562T'],
    ['check_digit', 'RSSMRA85T10A56NS'],
    ['length', ''],
    ['length', 'RSSMRA85T10A562'],
    ['characters', 'RSSMRA85T10A56AS'],
    ['characters', 'RSSMRA85F10A562S'],
    ['characters', '8SSMRA85T10A562S'],
  ])('is refused for its %s: %s', (fault, text) => expect(parseTaxCode(text)).toEqual({ ok: false, fault }));

  it.each([
    'RSSMRA85T00A562',
    'RSSMRA85T32A562',
    'RSSMRA85T40A562',
    'RSSMRA85T72A562',
    'RSSMRA85B30A562',
    'RSSMRA85S71A562',
  ])('cannot be of a day that no month has: %s', (code) =>
    expect(parseTaxCode(code + checkCharacter(code))).toEqual({ ok: false, fault: 'date' }),
  );
});

describe('A numeric codice fiscale', () => {
  it.each([
    ['a public body', '80078750587'],
    ['an association', '97103880585'],
    ['a company', '00743110157'],
    ['a provisional code of the ministry', '12345670009'],
    ['a provisional code of an intendenza', '12345671510'],
    ['a provisional code of an intendenza', '12345672450'],
    ['a provisional code of a tax office', '12345673011'],
    ['a provisional code of a tax office', '12345677665'],
    ['a provisional code of a tax office', '12345679505'],
  ])('can be that of %s: %s', (_whose, code) =>
    expect(parseTaxCode(code)).toEqual({ ok: true, value: code, key: code }),
  );

  it.each([
    ['check_digit', '80078750588'],
    ['form', '00000000588'],
    ['form', '00000000000'],
    ['office', '12345671015'],
    ['office', '12345677673'],
    ['length', '8007875058'],
    ['characters', '8007875058A'],
  ])('is refused for its %s: %s', (fault, code) => expect(parseTaxCode(code)).toEqual({ ok: false, fault }));

  it('never stops the check, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) =>
        expect([true, false]).toContain(isTaxCode(text)),
      ),
    );
  });
});
