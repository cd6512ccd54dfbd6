import { letter, notMeWayOut } from '../../mail';
import { momentInWords } from '../../platform/i18n';

export interface AccountLockedData {
  readonly name: string;
  readonly userName: string;
  /** null: until it is unlocked */
  readonly until: Date | null;
  readonly unlockPage: string;
  readonly notMeLink: string;
}

/** Too many wrong passwords in a row. One letter for the lock, not one for each. */
export const accountLockedLetter = letter<AccountLockedData>(
  'lockout.account-locked',
  {
    it: ({ name, userName, until, unlockPage, notMeLink }) => ({
      subject: 'Il tuo account è bloccato: troppi tentativi falliti',
      greeting: `Ciao ${name},`,
      paragraphs: [
        `Per l’account ${userName} è stata indicata troppe volte di seguito una password sbagliata. Per sicurezza l’abbiamo bloccato${until === null ? '' : ` fino al ${momentInWords(until, 'it')}`}: nessuno può accedere, nemmeno con quella giusta. Dove hai già effettuato l’accesso puoi continuare, tranne quando ti viene chiesta di nuovo la password.`,
        'Per sbloccarlo fatti mandare un codice, oppure scegli una nuova password.',
      ],
      button: { label: 'Sblocca l’account', link: unlockPage },
      afterButton: ['Se non sei stato tu: chi ha provato non conosce la tua password.'],
      closing: 'A presto',
      ...notMeWayOut(notMeLink, 'it'),
    }),
    en: ({ name, userName, until, unlockPage, notMeLink }) => ({
      subject: 'Your account is locked: too many failed attempts',
      greeting: `Hello ${name},`,
      paragraphs: [
        `A wrong password was given for the account ${userName} too many times in a row. To be safe we have locked it${until === null ? '' : ` until ${momentInWords(until, 'en')}`}: nobody can sign in, not even with the right one. Where you are signed in already you can go on, but where you are asked for the password again.`,
        'To unlock it, have a code sent to you, or choose a new password.',
      ],
      button: { label: 'Unlock the account', link: unlockPage },
      afterButton: ['If it was not you: whoever tried doesn’t know your password.'],
      closing: 'See you soon',
      ...notMeWayOut(notMeLink, 'en'),
    }),
  },
  {
    name: 'Anna',
    userName: 'anna/acme',
    until: null,
    unlockPage: 'https://account.example.it/unlock',
    notMeLink: 'https://account.example.it/not-me#secret',
  },
);
