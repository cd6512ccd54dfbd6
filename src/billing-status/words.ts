import { words } from '../platform/i18n';

export const billingStatusWords = words(
  {
    problems: {
      'billing-status/invoice-of-another-customer': {
        title: 'La fattura {{invoice}} è di un altro cliente',
        detail: 'Una fattura resta al cliente a cui è stata emessa: annullala ed emettine un’altra.',
      },
      'billing-status/stated-in-future': {
        title: 'La data della comunicazione è nel futuro',
        detail: 'Controlla l’orologio del sistema di fatturazione: statedAt può essere avanti di un’ora al massimo.',
      },
    },
    letters: {
      'billing-status': {
        'invoices-will-hold': 'Avviso che le fatture limiteranno l’accesso',
        'invoices-hold': 'Avviso che l’accesso è limitato per fatture scadute',
        'access-is-back': 'Avviso che le fatture non limitano più l’accesso',
      },
    },
  },
  {
    problems: {
      'billing-status/invoice-of-another-customer': {
        title: 'Invoice {{invoice}} is another customer’s',
        detail: 'An invoice stays with the customer to whom it was issued: cancel it and issue another one.',
      },
      'billing-status/stated-in-future': {
        title: 'The statement is dated in the future',
        detail: 'Check the clock of the billing system: statedAt may be an hour ahead at most.',
      },
    },
    letters: {
      'billing-status': {
        'invoices-will-hold': 'Notice that invoices will limit access',
        'invoices-hold': 'Notice that access is limited for overdue invoices',
        'access-is-back': 'Notice that invoices no longer limit access',
      },
    },
  },
);
