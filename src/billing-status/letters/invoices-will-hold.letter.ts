import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';
import { invoicesInWords, InvoicesToPayData, SAMPLE_INVOICES } from './invoices-in-words';

/** Before a customer is held. To the principal only: collaborators are told nothing about money. */
export const invoicesWillHoldLetter = letter<InvoicesToPayData>(
  'billing-status.invoices-will-hold',
  {
    it: ({ name, startsAt, link, ...named }) => ({
      subject: 'Fatture da pagare: l’accesso sta per essere limitato',
      greeting: `Ciao ${name},`,
      paragraphs: [
        'Queste fatture non risultano ancora pagate:',
        ...invoicesInWords(named, 'it'),
        `Se non arriva il pagamento, dal ${momentInWords(startsAt, 'it')} tu potrai soltanto vedere e pagare le fatture, e i tuoi collaboratori non potranno accedere.`,
      ],
      button: { label: 'Accedi e paga', link },
      afterButton: ['Se hai già pagato, non occorre fare altro: il pagamento può metterci qualche giorno ad arrivare.'],
      closing: 'A presto',
    }),
    en: ({ name, startsAt, link, ...named }) => ({
      subject: 'Invoices to pay: access is about to be limited',
      greeting: `Hello ${name},`,
      paragraphs: [
        'As far as we know, these invoices have not been paid yet:',
        ...invoicesInWords(named, 'en'),
        `If no payment arrives, from ${momentInWords(startsAt, 'en')} all you can do is see and pay the invoices, and your collaborators can’t sign in.`,
      ],
      button: { label: 'Sign in and pay', link },
      afterButton: ['If you have paid, there is nothing else to do: a payment may take some days to arrive.'],
      closing: 'See you soon',
    }),
  },
  SAMPLE_INVOICES,
);
