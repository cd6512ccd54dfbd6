import fc from 'fast-check';
import { entityValidators, euVat } from 'stdnum';
import { isVatNumber, normaliseVatNumber, parseVatNumber } from './vat-number';

const OFFICES = [...Array.from({ length: 100 }, (_, index) => index + 1), 120, 121, 888, 999];

/** Luhn, written another way than in the library: each doubled digit is looked up. */
function luhnDigit(ten: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...ten].reduce(
    (total, digit, index) => total + (index % 2 ? doubled[Number(digit)]! : Number(digit)),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

const partitaIva = fc
  .tuple(fc.integer({ min: 1, max: 7_999_999 }), fc.constantFrom(...OFFICES))
  .map(([taxpayer, office]) => String(taxpayer).padStart(7, '0') + String(office).padStart(3, '0'))
  .map((ten) => ten + luhnDigit(ten));

describe('A partita IVA', () => {
  it.each(['00743110157', 'IT00743110157', 'it 00743110157', ' 007 4311 0157 ', '0074311015７', '02467530222'])(
    'can be typed as %s',
    (text) => {
      const digits = text.normalize('NFKC').replace(/\D/g, '');
      expect(parseVatNumber('IT', text)).toEqual({ ok: true, value: digits, key: `IT${digits}` });
    },
  );

  it('is right for every taxpayer and office, if its check digit is', () => {
    fc.assert(fc.property(partitaIva, (number) => expect(isVatNumber('IT', number)).toBe(true)));
  });

  it('is found out when any one digit is another', () => {
    fc.assert(
      fc.property(partitaIva, fc.nat(10), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const wrong = (Number(number[place]) + shift) % 10;
        expect(isVatNumber('IT', number.slice(0, place) + wrong + number.slice(place + 1))).toBe(false);
      }),
    );
  });

  it.each([0, 101, 119, 122, 887, 889, 998])('cannot come from office %d', (office) => {
    const ten = `1234567${String(office).padStart(3, '0')}`;
    expect(parseVatNumber('IT', ten + luhnDigit(ten))).toEqual({ ok: false, fault: 'office' });
  });

  it.each([
    ['length', ''],
    ['length', '0074311015'],
    ['length', '007431101570'],
    ['length', 'RSSMRA85T10A562S'],
    ['characters', '0074311015X'],
    ['check_digit', '00743110158'],
    ['office', '00000000000'],
  ])('is refused for its %s: %s', (fault, text) => expect(parseVatNumber('IT', text)).toEqual({ ok: false, fault }));
});

describe('A VAT number of another country', () => {
  it.each([
    ['DE', 'DE 136 695 976', '136695976', 'DE136695976'],
    ['FR', 'FR 40 303265045', '40303265045', 'FR40303265045'],
    ['ES', 'ESB58378431', 'B58378431', 'ESB58378431'],
    ['AT', 'ATU13585627', 'U13585627', 'ATU13585627'],
    ['GR', 'EL 094259216', '094259216', 'GR094259216'],
    ['GB', 'GB 980 7806 84', '980780684', 'GB980780684'],
    ['CH', 'CHE-107.787.577 IVA', 'CHE107787577IVA', 'CHE107787577IVA'],
  ])('is checked by the rules of %s: %s', (country, text, value, key) =>
    expect(parseVatNumber(country, text)).toEqual({ ok: true, value, key }),
  );

  it.each([
    ['DE', 'DE 136 695 977', 'check_digit'],
    ['FR', 'FR 41 303265045', 'check_digit'],
    ['AT', 'ATU1358562', 'length'],
    ['NL', 'NL', 'length'],
    ['DE', '00743110157', 'length'],
  ])('of %s is refused: %s', (country, text, fault) =>
    expect(parseVatNumber(country, text)).toEqual({ ok: false, fault }),
  );

  it('of a country whose rules we do not know is taken as it is', () => {
    expect(parseVatNumber('KZ', 'kz 1234-5678')).toEqual({ ok: true, value: '12345678', key: 'KZ12345678' });
    expect(parseVatNumber('KZ', "1' or '1")).toEqual({ ok: false, fault: 'characters' });
  });

  it('is normalised for a search even if it is wrong', () => {
    expect(normaliseVatNumber('IT', ' it 0074311015 8')).toBe('IT00743110158');
    expect(normaliseVatNumber('IT', '00743110157')).toBe('IT00743110157');
  });

  it('never stops the check, whatever is typed', () => {
    const countries = [...Object.keys(euVat), ...Object.keys(entityValidators), 'KZ'];
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z0-9]{5,15}$/)),
        (country, text) => expect([true, false]).toContain(isVatNumber(country, text)),
      ),
    );
  });
});
