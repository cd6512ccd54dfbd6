import { words } from '../../platform/i18n';

export const billingPageWords = words(
  {
    title: 'Fatturazione di prova',
    explanation:
      'Qui si paga senza denaro. Il servizio lo viene a sapere da un webhook firmato, come da un sistema vero.',
    invoices: 'Fatture dell’Officina Neri',
    invoice: 'Fattura',
    pay: 'Paga ora',
    paid: 'Pagata. L’accesso torna in pochi secondi.',
    goBack: 'Torna a Titolare',
    notTaken: 'Il servizio non ha risposto. Riprova fra poco.',
    missing: 'Qui non c’è niente.',
    back: 'Tutte le fatture',
  },
  {
    title: 'Test billing',
    explanation: 'Here you pay without money. The service learns of it from a signed webhook, as from a real system.',
    invoices: 'Invoices of Officina Neri',
    invoice: 'Invoice',
    pay: 'Pay now',
    paid: 'Paid. Access is back within seconds.',
    goBack: 'Back to Titolare',
    notTaken: 'The service did not answer. Try again in a moment.',
    missing: 'There is nothing here.',
    back: 'All invoices',
  },
);
