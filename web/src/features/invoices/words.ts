import { words } from '../../lib/words';

export const invoicesWords = words(
  {
    title: 'Fatture',
    list: 'Le tue fatture',
    none: 'Non ci sono fatture.',
    number: 'Fattura {{number}}',
    due: 'Scadenza: {{date}}.',
    wasDue: 'Scadenza passata: {{date}}.',
    total: 'Totale {{amount}}.',
    open: 'Da pagare: {{amount}}',
    pay: 'Paga',
    payNumber: 'Paga la fattura {{number}}',
    states: { overdue: 'Scaduta', open: 'Da pagare', disputed: 'Contestata', paid: 'Pagata', cancelled: 'Annullata' },
  },
  {
    title: 'Invoices',
    list: 'Your invoices',
    none: 'There are no invoices.',
    number: 'Invoice {{number}}',
    due: 'To be paid by {{date}}.',
    wasDue: 'It was to be paid by {{date}}.',
    total: 'Total {{amount}}.',
    open: 'To pay: {{amount}}',
    pay: 'Pay',
    payNumber: 'Pay invoice {{number}}',
    states: { overdue: 'Overdue', open: 'To pay', disputed: 'Disputed', paid: 'Paid', cancelled: 'Cancelled' },
  },
);
