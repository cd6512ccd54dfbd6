import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface ReactivationLinkData {
  readonly name: string;
  readonly userName: string;
  readonly link: string;
  readonly expiresAt: Date;
  readonly notMeLink: string;
}

/** Somebody who can't sign in wants to ask staff to be let in again. Nothing has been asked yet. */
export const reactivationLinkLetter = letter<ReactivationLinkData>(
  'support.reactivation-link',
  {
    it: ({ name, userName, link, expiresAt, notMeLink }) => ({
      subject: 'Chiedi all’assistenza di riattivare l’account',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `L’account ${userName} è disabilitato. Da qui puoi chiedere all’assistenza di riattivarlo, spiegando che cosa è successo.`,
      ],
      button: { label: 'Scrivi la richiesta', link },
      afterButton: [
        `Il collegamento vale fino al ${momentInWords(expiresAt, 'it')} e si usa una volta sola. Se ne ricevi altri, funziona solo il più recente.`,
      ],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, link, expiresAt, notMeLink }) => ({
      subject: 'Ask support to reactivate the account',
      greeting: `Hello ${name},`,
      paragraphs: [
        `The account ${userName} is disabled. From here you can ask support to reactivate it, and tell what has happened.`,
      ],
      button: { label: 'Write the request', link },
      afterButton: [
        `The link is good until ${momentInWords(expiresAt, 'en')} and works once. If you get others, only the newest works.`,
      ],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Carla',
    userName: 'acme',
    link: 'https://account.example.it/reactivation#secret',
    expiresAt: new Date('2026-05-04T10:42:00Z'),
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
