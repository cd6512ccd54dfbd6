import { amountInWords, invoicesInWords, SAMPLE_INVOICES } from './invoices-in-words';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
it.each([
  [12_200, 'EUR', '122,00 €'],
  [1, 'EUR', '0,01 €'],
  [123_456_789_012, 'EUR', '1.234.567.890,12 €'],
  [12_200, 'JPY', '12.200 JPY'],
  [12_200, 'KWD', '12,200 KWD'],
  [12_200, 'HUF', '122,00 HUF'],
])('%d minor units of %s are %s', (minorUnits, currency, shown) => {
  expect(plain(amountInWords(minorUnits, currency, 'it'))).toBe(shown);
});

it('a letter says how many more there are than it names', () => {
  expect(invoicesInWords({ ...SAMPLE_INVOICES, others: 3 }, 'it').map(plain)).toEqual([
    'Fattura 12/2026: 122,00 €, scadenza 30 aprile 2026.',
    'Fattura 17/2026: 61,00 €, scadenza 31 maggio 2026.',
    'Altre fatture da pagare: 3.',
  ]);
  expect(invoicesInWords(SAMPLE_INVOICES, 'en')).toHaveLength(2);
});
