import { Answer, Question } from '../../platform/embedded-server';
import { INVOICES } from '../invoices';
import { invoicePage, listPage, missingPage, notTakenPage, pageLanguage, paidPage, stylesheet } from './pages';
import { Pay } from './paying';

/** The invoices, a page for each, and its payment. */
export function webRoutes(pay: Pay) {
  return async ({ route, acceptLanguage }: Question): Promise<Answer> => {
    const language = pageLanguage(acceptLanguage);
    if (route === 'GET /billing-page.css') return { type: 'text/css', body: stylesheet };
    if (route === 'GET /') return { type: 'text/html', body: listPage(language, INVOICES) };
    const [, method, id] = /^(GET|POST) \/invoices\/([\w-]+)$/.exec(route) ?? [];
    const invoice = INVOICES.find(({ externalId }) => externalId === id);
    if (!invoice) return { status: 404, type: 'text/html', body: missingPage(language) };
    if (method === 'GET') return { type: 'text/html', body: invoicePage(language, invoice) };
    const service = await pay(invoice);
    return {
      type: 'text/html',
      body: service ? paidPage(language, invoice, service) : notTakenPage(language, invoice),
    };
  };
}
