/** Currencies whose minor unit isn't a hundredth: so many digits it has (ISO 4217, list one). */
const DIGITS: Readonly<Record<string, number>> = {
  ...each('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF', 0),
  ...each('BHD IQD JOD KWD LYD OMR TND', 3),
  ...each('CLF UYW', 4),
};

/**
 * So many digits the minor unit of a currency has. `Intl` can't be asked: it says how many people write, which for Hungarian forints is none.
 *
 * @param currency ISO 4217
 */
export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2;
}

function each(currencies: string, digits: number): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map((currency) => [currency, digits]));
}
