import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'handlebars';
import { amountInWords } from '../../billing-status';
import { Language, Translator } from '../../platform/i18n';
import { IssuedInvoice } from '../invoices';
import { billingPageWords } from './words';

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');
const template = compile(read('billing-page.hbs'), { strict: true });

export const stylesheet = read('billing-page.css');

const translator = new Translator([billingPageWords], 'it');

/** @param acceptLanguage header of the request */
export function pageLanguage(acceptLanguage: string | undefined): Language {
  return translator.languageOf(acceptLanguage);
}

export function listPage(language: Language, invoices: readonly IssuedInvoice[]): string {
  return page(language, { list: { invoices: invoices.map((invoice) => shown(invoice, language)) } });
}

export function invoicePage(language: Language, invoice: IssuedInvoice): string {
  return page(language, { invoice: shown(invoice, language) });
}

/** @param service where to go back to */
export function paidPage(language: Language, invoice: IssuedInvoice, service: string): string {
  return page(language, { invoice: shown(invoice, language), service });
}

export function notTakenPage(language: Language, invoice: IssuedInvoice): string {
  return page(language, { invoice: shown(invoice, language), not_taken: true });
}

export function missingPage(language: Language): string {
  return page(language, {});
}

function page(language: Language, content: object): string {
  const nothing = { list: undefined, invoice: undefined, service: undefined, not_taken: false };
  return template({ ...nothing, ...content, language, say: billingPageWords[language] });
}

function shown({ externalId, number, total, currency }: IssuedInvoice, language: Language): object {
  return { externalId, number, amount: amountInWords(total, currency, language) };
}
