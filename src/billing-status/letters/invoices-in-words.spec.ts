import { amountInWords } from './invoices-in-words';

it.each([
  [12_200, 'EUR', '122,00 €'],
  [1, 'EUR', '0,01 €'],
  [123_456_789_012, 'EUR', '1.234.567.890,12 €'],
  [12_200, 'JPY', '12.200 JPY'],
  [12_200, 'KWD', '12,200 KWD'],
  [12_200, 'HUF', '122,00 HUF'],
])('%d minor units of %s are %s', (minorUnits, currency, shown) => {
  expect(amountInWords(minorUnits, currency, 'it').replaceAll('\u00a0', ' ')).toBe(shown);
});
