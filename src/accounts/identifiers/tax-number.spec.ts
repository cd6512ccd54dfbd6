import fc from 'fast-check';
import { Parsed } from './parsed';
import { parseTaxCode } from './tax-code';
import { parseTaxNumber } from './tax-number';
import { parseVatNumber } from './vat-number';

describe('A VAT number or a tax code, of Italy', () => {
  it.each([
    ['a partita IVA, which may be the tax code too', '00743110157', 'IT00743110157', '00743110157'],
    ['the same with spaces', ' 007 4311 0157 ', 'IT00743110157', '00743110157'],
    ['a partita IVA with its prefix', 'IT00743110157', 'IT00743110157', '00743110157'],
    ['the same in lower case, with a space', 'it 00743110157', 'IT00743110157', '00743110157'],
    ['the tax code of a public body', '80078750587', 'IT80078750587', '80078750587'],
    ['a provisional code of the ministry', '12345670009', null, '12345670009'],
    ['a provisional code of an intendenza', '12345671510', null, '12345671510'],
    ['a provisional code of a tax office', '12345673011', null, '12345673011'],
    ['a personal tax code', 'RSSMRA85T10A562S', null, 'RSSMRA85T10A562S'],
    ['the same as people write it', 'rss mra 85t10 a562s', null, 'RSSMRA85T10A562S'],
    ['a personal tax code with omocodia', 'RSSMRA85T10A5SNT', null, 'RSSMRA85T10A5SNT'],
    ['one with omocodia of all digits', 'RSSMRAURTMLARSNL', null, 'RSSMRAURTMLARSNL'],
  ])('is understood as %s: %s', (_, text, vatNumberKey, taxCodeKey) =>
    expect(parseTaxNumber('IT', text)).toEqual({ ok: true, taxNumber: { vatNumberKey, taxCodeKey } }),
  );

  it.each([
    ['check_digit', '00743110158', 'a slip in a partita IVA'],
    ['check_digit', 'IT00743110158', 'the same with the prefix'],
    [
      'check_digit',
      '12345673012',
      'a slip in a provisional code: its office gives out no VAT numbers, and is none the less right',
    ],
    ['office', '12345671015', 'an office that gives out neither'],
    ['form', '00000000000', 'nobody is number 0'],
    ['check_digit', 'RSSMRA85T10A562T', 'a slip in a personal code'],
    ['characters', '8SSMRA85T10A562S', 'a digit in the place of a letter'],
    ['date', 'RSSMRA85T32A562Y', 'no month has 32 days'],
    ['length', 'RSSMRA85T10A562', 'a personal code with a letter left out'],
    ['length', 'RSSMRA85T10A562SS', 'one with a letter too many'],
    ['length', '0074311015', 'a digit left out'],
    ['length', '007431101570', 'a digit too many'],
    ['length', '', 'nothing'],
    ['characters', '0074311015X', 'a letter in a partita IVA'],
  ])('is refused for its %s: %s (%s)', (fault, text) =>
    expect(parseTaxNumber('IT', text)).toEqual({ ok: false, fault }),
  );

  it('is understood just where it is one or the other, and then as each is stored', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[0-9]{11}$/),
      fc.constantFrom('RSSMRA85T10A562S', '00743110157', '12345670009'),
      fc.string({ unit: 'binary', maxLength: 20 }).filter((typed) => !/^\s*IT/i.test(typed)),
    );
    const keyOf = (parsed: Parsed) => (parsed.ok ? parsed.key : null);
    fc.assert(
      fc.property(text, (typed) => {
        const taxNumber = { vatNumberKey: keyOf(parseVatNumber('IT', typed)), taxCodeKey: keyOf(parseTaxCode(typed)) };
        const isOne = Object.values(taxNumber).some((key) => key !== null);

        expect(parseTaxNumber('IT', typed)).toEqual(
          isOne ? { ok: true, taxNumber } : { ok: false, fault: expect.any(String) },
        );
      }),
    );
  });
});

describe('A VAT number of another country', () => {
  it.each([
    ['DE', 'DE 136 695 976', 'DE136695976'],
    ['FR', '40303265045', 'FR40303265045'],
    ['AT', 'ATU13585627', 'ATU13585627'],
    ['CH', 'CHE-107.787.577 IVA', 'CHE107787577IVA'],
  ])('is understood by the rules of %s: %s', (country, text, vatNumberKey) =>
    expect(parseTaxNumber(country, text)).toEqual({ ok: true, taxNumber: { vatNumberKey, taxCodeKey: null } }),
  );

  it.each([
    ['DE', '136695977', 'check_digit'],
    ['DE', '13669597', 'length'],
    ['DE', 'RSSMRA85T10A562S', 'length'],
    ['FR', '', 'length'],
  ])('of %s is refused: %s, for its %s', (country, text, fault) =>
    expect(parseTaxNumber(country, text)).toEqual({ ok: false, fault }),
  );

  it('is never an Italian tax code', () => {
    expect(parseTaxNumber('SM', 'RSSMRA85T10A562S')).not.toMatchObject({
      taxNumber: { taxCodeKey: 'RSSMRA85T10A562S' },
    });
  });
});
