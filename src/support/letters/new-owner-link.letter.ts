import { letter } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface NewOwnerLinkData {
  readonly name: string;
  readonly userName: string;
  readonly customerName: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** To the new person: with a password of their own the account is theirs. */
export const newOwnerLinkLetter = letter<NewOwnerLinkData>(
  'support.new-owner-link',
  {
    it: ({ name, userName, customerName, link, expiresAt }) => ({
      subject: `L’account di ${customerName} ti aspetta`,
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Puoi diventare il titolare dell’account ${userName} di ${customerName}: scegli la tua password. Da quel momento l’account è tuo, e chi lo usava prima non può più accedere.`,
      ],
      button: { label: 'Scegli la password', link },
      afterButton: [
        `Il collegamento vale fino al ${momentInWords(expiresAt, 'it')} e si usa una volta sola.`,
        'Se non ne sai niente, ignora questo messaggio e non inoltrarlo a nessuno.',
      ],
      closing: 'A presto',
    }),
    en: ({ name, userName, customerName, link, expiresAt }) => ({
      subject: `The account of ${customerName} is waiting for you`,
      greeting: `Hello ${name},`,
      paragraphs: [
        `You can become the owner of the account ${userName} of ${customerName}: choose your password. From that moment the account is yours, and whoever used it before can no longer sign in.`,
      ],
      button: { label: 'Choose the password', link },
      afterButton: [
        `The link is good until ${momentInWords(expiresAt, 'en')} and works once.`,
        'If you know nothing about it, ignore this message, and forward it to nobody.',
      ],
      closing: 'See you soon',
    }),
  },
  {
    name: 'Bruno Neri',
    userName: 'acme',
    customerName: 'Acme S.r.l.',
    link: 'https://account.example.it/new-owner#secret',
    expiresAt: new Date('2026-05-13T10:42:00Z'),
  },
);
