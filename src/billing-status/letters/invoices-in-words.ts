import { Language } from '../../platform/i18n';
import { minorDigits } from '../rules/minor-units';

export interface InvoiceToPay {
  readonly number: string;
  /** still to be paid, in minor units */
  readonly openAmount: number;
  /** ISO 4217 */
  readonly currency: string;
  /** `2026-05-31` */
  readonly dueOn: string;
}

export interface InvoicesToPayData {
  readonly name: string;
  /** from when on the customer is held */
  readonly startsAt: Date;
  /** those for which it is; never empty */
  readonly invoices: readonly InvoiceToPay[];
  readonly link: string;
}

export const SAMPLE_INVOICES: InvoicesToPayData = {
  name: 'Carla',
  startsAt: new Date('2026-05-31T22:00:00Z'),
  invoices: [
    { number: '12/2026', openAmount: 12_200, currency: 'EUR', dueOn: '2026-04-30' },
    { number: '17/2026', openAmount: 6_100, currency: 'EUR', dueOn: '2026-05-31' },
  ],
  link: 'https://account.example.it/',
};

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

const LINES: Readonly<Record<Language, (number: string, amount: string, day: string) => string>> = {
  it: (number, amount, day) => `Fattura ${number}: ${amount}, scadenza ${day}.`,
  en: (number, amount, day) => `Invoice ${number}: ${amount}, to be paid by ${day}.`,
};

/** A sentence for each. */
export function invoicesInWords(invoices: readonly InvoiceToPay[], language: Language): string[] {
  return invoices.map(({ number, openAmount, currency, dueOn }) => {
    const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    return LINES[language](number, amountInWords(openAmount, currency, language), day.format(Date.parse(dueOn)));
  });
}

/** @param minorUnits of a currency of ISO 4217 */
export function amountInWords(minorUnits: number, currency: string, language: Language): string {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(minorUnits / 10 ** digits);
}
