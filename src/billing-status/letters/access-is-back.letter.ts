import { letter } from '../../mail';

/** A customer is no longer held. To the principal only. */
export const accessIsBackLetter = letter<{ readonly name: string; readonly link: string }>(
  'billing-status.access-is-back',
  {
    it: ({ name, link }) => ({
      subject: 'Le fatture non limitano più l’accesso',
      greeting: `Ciao ${name},`,
      paragraphs: [
        'Grazie: il limite per le fatture scadute è stato tolto. Tu e i tuoi collaboratori potete di nuovo accedere come prima.',
        'Un account che è bloccato o disabilitato per un altro motivo resta com’era.',
      ],
      button: { label: 'Accedi', link },
      closing: 'A presto',
    }),
    en: ({ name, link }) => ({
      subject: 'Invoices no longer limit access',
      greeting: `Hello ${name},`,
      paragraphs: [
        'Thank you: the limit for overdue invoices has been lifted. You and your collaborators can sign in as before.',
        'An account that is locked or disabled for another reason stays as it was.',
      ],
      button: { label: 'Sign in', link },
      closing: 'See you soon',
    }),
  },
  { name: 'Carla', link: 'https://account.example.it/' },
);
