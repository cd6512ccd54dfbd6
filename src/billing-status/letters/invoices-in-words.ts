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
  /** so many more there are */
  readonly others: number;
  readonly link: string;
}

export const SAMPLE_INVOICES: InvoicesToPayData = {
  name: 'Carla',
  startsAt: new Date('2026-05-31T22:00:00Z'),
  invoices: [
    { number: '12/2026', openAmount: 12_200, currency: 'EUR', dueOn: '2026-04-30' },
    { number: '17/2026', openAmount: 6_100, currency: 'EUR', dueOn: '2026-05-31' },
  ],
  others: 0,
  link: 'https://account.example.it/',
};

export type InvoicesNamed = Pick<InvoicesToPayData, 'invoices' | 'others'>;

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

const LINES: Readonly<Record<Language, (number: string, amount: string, day: string) => string>> = {
  it: (number, amount, day) => `Fattura ${number}: ${amount}, scadenza ${day}.`,
  en: (number, amount, day) => `Invoice ${number}: ${amount}, to be paid by ${day}.`,
};

const OTHERS: Readonly<Record<Language, (count: number) => string>> = {
  it: (count) => `Altre fatture da pagare: ${count}.`,
  en: (count) => `Other invoices to pay: ${count}.`,
};

/** A sentence for each, and one for those that have no place. */
export function invoicesInWords({ invoices, others }: InvoicesNamed, language: Language): string[] {
  const named = invoices.map(({ number, openAmount, currency, dueOn }) => {
    const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
    return LINES[language](number, amountInWords(openAmount, currency, language), day.format(Date.parse(dueOn)));
  });
  return others === 0 ? named : [...named, OTHERS[language](others)];
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
