import { letter } from '../../mail';
import { inWords } from './in-words';

export interface ResetLinkData {
  readonly name: string;
  readonly userName: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/** The password was reset for somebody by those who manage the account, or by staff. */
export const resetLinkLetter = letter<ResetLinkData>(
  'recovery.reset-link',
  {
    it: ({ name, userName, link, expiresAt }) => ({
      subject: 'Scegli una nuova password',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `La password dell’account ${userName} è stata reimpostata da un amministratore. Quella di prima non vale più e l’account è sospeso finché non ne scegli una nuova.`,
      ],
      button: { label: 'Scegli la nuova password', link },
      afterButton: [
        `Il collegamento vale fino al ${inWords(expiresAt, 'it')} e si usa una volta sola. Se ne ricevi un altro, funziona solo il più recente.`,
        'Nessuno ti chiederà mai questo collegamento o la tua password.',
      ],
      closing: 'A presto',
    }),
    en: ({ name, userName, link, expiresAt }) => ({
      subject: 'Choose a new password',
      greeting: `Hello ${name},`,
      paragraphs: [
        `The password of the account ${userName} was reset by an administrator. The old one no longer works, and the account is suspended until you choose a new one.`,
      ],
      button: { label: 'Choose the new password', link },
      afterButton: [
        `The link is good until ${inWords(expiresAt, 'en')} and works once. If you get another one, only the newest works.`,
        'Nobody will ever ask you for this link or for your password.',
      ],
      closing: 'See you soon',
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    link: 'https://account.example.it/reset-password#secret',
    expiresAt: new Date('2026-05-04T10:42:00Z'),
  },
);
