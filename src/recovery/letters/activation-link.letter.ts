import { letter } from '../../mail';
import { inWords } from './in-words';

export interface ActivationLinkData {
  readonly name: string;
  readonly userName: string;
  readonly customerName: string;
  readonly link: string;
  readonly expiresAt: Date;
}

export const activationLinkLetter = letter<ActivationLinkData>(
  'recovery.activation-link',
  {
    it: ({ name, userName, customerName, link, expiresAt }) => ({
      subject: 'Attiva il tuo account',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `${customerName} ha creato un account per te. Il tuo nome utente è ${userName}.`,
        'Per attivarlo, scegli la tua password.',
      ],
      button: { label: 'Scegli la password', link },
      afterButton: [
        `Il collegamento vale fino al ${inWords(expiresAt, 'it')} e si usa una volta sola. Se ne ricevi un altro, funziona solo il più recente.`,
        'Se non aspettavi questo messaggio, puoi ignorarlo: senza una password l’account resta chiuso.',
      ],
      closing: 'A presto',
    }),
    en: ({ name, userName, customerName, link, expiresAt }) => ({
      subject: 'Activate your account',
      greeting: `Hello ${name},`,
      paragraphs: [
        `${customerName} has created an account for you. Your user name is ${userName}.`,
        'To activate it, choose your password.',
      ],
      button: { label: 'Choose the password', link },
      afterButton: [
        `The link is good until ${inWords(expiresAt, 'en')} and works once. If you get another one, only the newest works.`,
        'If you did not expect this message, you can ignore it: without a password the account stays closed.',
      ],
      closing: 'See you soon',
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    customerName: 'Acme S.r.l.',
    link: 'https://account.example.it/activate#secret',
    expiresAt: new Date('2026-05-10T10:42:00Z'),
  },
);
