import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';
import { invoicesInWords, InvoicesToPayData, SAMPLE_INVOICES } from './invoices-in-words';

/** A customer is held now. To the principal only. */
export const invoicesHoldLetter = letter<InvoicesToPayData>(
  'billing-status.invoices-hold',
  {
    it: ({ name, startsAt, link, ...named }) => ({
      subject: 'L’accesso è limitato: ci sono fatture scadute',
      greeting: `Ciao ${name},`,
      paragraphs: [
        'Queste fatture sono scadute e non risultano pagate:',
        ...invoicesInWords(named, 'it'),
        `Per questo, dal ${momentInWords(startsAt, 'it')}, puoi soltanto vedere e pagare le fatture, e i tuoi collaboratori non possono accedere. A loro non diciamo il motivo.`,
        'Appena arriva il pagamento l’accesso torna da sé, in pochi secondi.',
      ],
      button: { label: 'Accedi e paga', link },
      closing: 'A presto',
    }),
    en: ({ name, startsAt, link, ...named }) => ({
      subject: 'Access is limited: there are overdue invoices',
      greeting: `Hello ${name},`,
      paragraphs: [
        'These invoices are overdue, and as far as we know they have not been paid:',
        ...invoicesInWords(named, 'en'),
        `This is why, since ${momentInWords(startsAt, 'en')}, all you can do is see and pay the invoices, and your collaborators can’t sign in. We don’t tell them the reason.`,
        'As soon as the payment arrives, access is back by itself, within seconds.',
      ],
      button: { label: 'Sign in and pay', link },
      closing: 'See you soon',
    }),
  },
  SAMPLE_INVOICES,
);
